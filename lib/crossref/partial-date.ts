import type { PartialDate } from './answer-schema.ts';

/** @returns The year; null where none is given, or none that can be. */
export function yearOf(date: PartialDate | null | undefined): number | null {
  const year = date?.['date-parts'][0]?.[0];
  return Number.isInteger(year) && typeof year === 'number' && year >= 1000 && year <= 2999 ? year : null;
}

/**
 * @returns ISO 8601 day. Null where no day is given: Crossref's `date-time` makes the first of a month or year out of
 *   what was left open, and that would be a date that nobody stated.
 */
export function dayOf(date: PartialDate | null | undefined): string | null {
  const [year, month, day] = date?.['date-parts'][0] ?? [];
  if (typeof year !== 'number' || typeof month !== 'number' || typeof day !== 'number') return null;
  const instant = new Date(Date.UTC(year, month - 1, day));
  const real = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
  return real && year >= 1000 && year <= 2999 ? instant.toISOString().slice(0, 10) : null;
}
