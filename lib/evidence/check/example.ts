import type { Pack } from '../schema.ts';
import { at, type PackProblem } from './problem.ts';

/** The id of the made-up study that `npm run pack -- new` writes. */
const EXAMPLE = /^example-replace-me/;

/** The scaffold's example is never evidence: a pack that still holds it cannot be used. */
export const exampleProblems = (pack: Pack): PackProblem[] => [
  ...pack.studies
    .filter(({ id }) => EXAMPLE.test(id))
    .map(({ id }) => ({
      entry: at('studies', id),
      mend: 'is the example of a new pack: put a real study in its place, with an id of its own',
    })),
  ...pack.findings
    .filter(({ plain, caveat }) => `${plain} ${caveat}`.includes('Replace me'))
    .map(({ id }) => ({
      entry: at('findings', id),
      mend: 'still says "Replace me": write what was found, with its numbers',
    })),
];
