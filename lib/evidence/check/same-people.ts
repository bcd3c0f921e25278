import type { Pack } from '../schema.ts';
import { at, type PackProblem } from './problem.ts';

/** A study does not have its people in common with itself, nor two studies each with the other. */
export const samePeopleProblems = (pack: Pack): PackProblem[] =>
  pack.studies.flatMap(({ id, samePeople }): PackProblem[] => {
    if (samePeople === undefined) return [];
    const entry = at('studies', id, 'samePeople');
    if (samePeople.as === id) return [{ entry, mend: 'names the study itself: name the other report' }];
    const other = pack.studies.find((study) => study.id === samePeople.as);
    if (other?.samePeople !== undefined)
      return [{ entry, mend: 'names a later report: name the first report on these people' }];
    return [];
  });
