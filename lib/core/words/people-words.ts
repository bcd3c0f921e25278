import type { CountedStudy } from './counted-study.ts';
import { count, list, people } from './numbers.ts';
import { mayOverlap } from './same-people.ts';

const NOT_KNOWN = 'number of people not known';

/**
 * The people of several studies, one inner list for each set of people. Added up only where they are different
 * people and every number is known; an unknown number is said, never filled in.
 */
export function peopleWords(units: readonly (readonly CountedStudy[])[]): string {
  const numbers = units.map((unit) => unit.find((study) => study.n !== null)?.n ?? null);
  const known = numbers.filter((n) => n !== null);
  const unknown = numbers.length - known.length;
  const only = known[0];
  if (only === undefined) return NOT_KNOWN;
  if (numbers.length === 1) return people(only);
  const sum = known.reduce((total, n) => total + n, 0);
  if (known.length > 1 && mayOverlap(units)) {
    const rest = unknown > 0 ? `, not known in ${count(unknown)}` : '';
    return `${list(known.map(count))} people (some perhaps the same)${rest}`;
  }
  if (unknown === 0 && differentComparisons(units)) return `${list(known.map(count))} people`;
  if (unknown === 0) return `${people(sum)} in all`;
  return `${people(sum)} in ${count(known.length)} of them, number not known in ${count(unknown)}`;
}

/** A sum over a trial against steroid and one against a sham would make one study of two questions. */
function differentComparisons(units: readonly (readonly CountedStudy[])[]): boolean {
  return new Set(units.map((unit) => unit[0]?.findings[0]?.comparator ?? null)).size > 1;
}
