import { say } from '../messages/index.ts';
import type { CountedStudy } from './counted-study.ts';
import { count, list } from './numbers.ts';
import { countedPatients, type Patients } from './patients.ts';
import { mayOverlap } from './same-people.ts';

/** So many numbers are read one by one; of more the least and the greatest say as much. */
const MOST_LISTED = 3;

/**
 * The people of several studies, one inner list for each set of people. Added up only where they are different
 * people and every number is known; an unknown number is said, never filled in.
 */
export function peopleWords(units: readonly (readonly CountedStudy[])[], patients: Patients): string {
  const numbers = units.map((unit) => unit.find((study) => study.n !== null)?.n ?? null);
  const known = numbers.filter((n) => n !== null);
  const unknown = numbers.length - known.length;
  const only = known[0];
  if (only === undefined) return say(`patients.not-known.${patients}`);
  if (numbers.length === 1) return countedPatients(only, patients);
  const n = known.reduce((total, one) => total + one, 0);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const each = (): string =>
    known.length > MOST_LISTED && least < most
      ? say(`patients.each-between.${patients}`, { least: count(least), most: count(most) })
      : say(`patients.each.${patients}`, { numbers: list(known.map(count)) });
  if (known.length > 1 && mayOverlap(units)) {
    const counted = say(`patients.perhaps-same.${patients}`, { counted: each() });
    return unknown === 0 ? counted : say('patients.not-known-in', { counted, count: count(unknown) });
  }
  if (unknown === 0 && differentComparisons(units)) return each();
  if (unknown === 0) return say(`patients.in-all.${patients}`, { n, count: count(n) });
  return say(`patients.in-some.${patients}`, {
    n,
    count: count(n),
    known: count(known.length),
    unknown: count(unknown),
  });
}

/** A sum over a trial against steroid and one against a sham would make one study of two questions. */
function differentComparisons(units: readonly (readonly CountedStudy[])[]): boolean {
  return new Set(units.map((unit) => unit[0]?.findings[0]?.comparator ?? null)).size > 1;
}
