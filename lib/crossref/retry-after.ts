/** A day: longer would lock us out for a server's slip. */
const LONGEST = 86_400_000;

/**
 * How long a `Retry-After` header asks us to wait (RFC 9110, 10.2.3: seconds, or a date).
 *
 * @param now Milliseconds since 1970.
 * @returns Milliseconds, 0 to a day; null where there is none, or none that can be read.
 */
export function retryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d{1,12}$/.test(text)) return Math.min(LONGEST, Number(text) * 1000);
  // A date begins with the name of a day; `Date.parse` alone would take "-1" for a year.
  const date = /^[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.min(LONGEST, Math.max(0, date - now));
}
