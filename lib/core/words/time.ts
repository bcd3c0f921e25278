import { list } from './numbers.ts';

/** Months as a reader says them: 3 is "3 months", 12 "12 months", 24 "2 years". Nothing is rounded. */
export function timeWords(months: number): string {
  if (months >= 24 && months % 12 === 0) return `${months / 12} years`;
  return months === 1 ? '1 month' : `${months} months`;
}

/**
 * The times of several studies: two are both named, more become a range.
 * Unknown times (null) are never filled in: "time not known", or "6 months where known".
 */
export function timesWords(months: readonly (number | null)[]): string {
  const known = [...new Set(months.filter((m) => m !== null))].sort((a, b) => a - b);
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined) return 'time not known';
  const words =
    known.length > 2 ? `${timeWords(first)} to ${timeWords(last)}` : list(known.map((m) => timeWords(m)));
  return months.includes(null) ? `${words} where known` : words;
}
