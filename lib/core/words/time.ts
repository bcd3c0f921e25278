import { say } from '../messages/index.ts';
import { list } from './numbers.ts';

/** Months as a reader says them: 3 is "3 months", 12 "12 months", 24 "2 years". Nothing is rounded. */
export function timeWords(months: number): string {
  const years = months >= 24 && months % 12 === 0 ? months / 12 : null;
  return years === null
    ? say('time.months', { n: months, count: months })
    : say('time.years', { n: years, count: years });
}

/**
 * The times of several studies: two are both named, more become a range.
 * Unknown times (null) are never filled in: "time not known", or "6 months where known".
 */
export function timesWords(months: readonly (number | null)[]): string {
  return knownTimes(months) ?? say('time.not-known');
}

/** For how long people were compared, by the same rules: "compared for 3 months". */
export function comparedForWords(months: readonly (number | null)[]): string {
  const time = knownTimes(months);
  return time === null ? say('time.compared-not-known') : say('time.compared', { time });
}

/** @returns null where no time is known */
function knownTimes(months: readonly (number | null)[]): string | null {
  const known = [...new Set(months.filter((m) => m !== null))].sort((a, b) => a - b);
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined) return null;
  const time =
    known.length > 2
      ? say('time.range', { first: timeWords(first), last: timeWords(last) })
      : list(known.map((m) => timeWords(m)));
  return months.includes(null) ? say('time.where-known', { time }) : time;
}
