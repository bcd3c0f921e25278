import { seen } from '../unseen.ts';

/** One thing that is wrong with a pack. */
export interface PackProblem {
  /** Where, by ids rather than numbers: `studies › singla-2017 › level`. */
  readonly entry: string;
  /** What to write instead, in plain words. */
  readonly mend: string;
}

/** As long as the longest id; a name that a file makes up may be of any length. */
const LONGEST_NAME = 200;

/** Makes the place of a problem from its parts: one line, whatever a file calls its fields. */
export const at = (...parts: readonly string[]): string =>
  parts
    .map((part) => seen(part.length > LONGEST_NAME ? `${part.slice(0, LONGEST_NAME - 1)}…` : part))
    .join(' › ');

/** The name of a list's item: its id where it has one, else its place, counted from 1. */
export const itemName = (item: unknown, index: number): string => {
  if (typeof item === 'object' && item !== null) {
    for (const key of ['id', 'studyId']) {
      const name: unknown = Reflect.get(item, key);
      if (typeof name === 'string' && name !== '') return name;
    }
  }
  return `item ${index + 1}`;
};

/** One line for a build log or an import dialogue. */
export const problemLine = (problem: PackProblem): string => `${problem.entry}: ${problem.mend}`;
