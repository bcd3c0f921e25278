import type { Pack } from '../schema.ts';
import { at, type PackProblem } from './problem.ts';

/** A record without a title says in our words what it is; one with a title needs no other name. */
export const descriptionProblems = (pack: Pack): PackProblem[] =>
  pack.references.flatMap(({ id, title }): PackProblem[] => {
    const described = pack.studies.find((study) => study.id === id)?.description !== undefined;
    if (title === undefined && !described)
      return [
        {
          entry: at('references', id),
          mend: `has no title: add it, or say in studies › ${id} › description what it is`,
        },
      ];
    return [];
  });
