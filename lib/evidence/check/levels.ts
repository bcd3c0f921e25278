import { LADDER } from '../../core/ladder.ts';
import { MESSAGES } from '../../core/messages/index.ts';
import type { Pack } from '../schema.ts';
import { at, type PackProblem } from './problem.ts';

/**
 * A level only where the design has one, and none better than the design can have. CEBM 2011 lets a level be
 * moved down, and up for a very large effect; moving up is left out, so that a pack cannot make a study look stronger.
 */
export const levelProblems = (pack: Pack): PackProblem[] =>
  pack.studies.flatMap(({ id, design, level }): PackProblem[] => {
    if (level === null) return [];
    const best = LADDER[design].level;
    // What is to be mended is written in English, whatever the reader's language.
    const name = MESSAGES.en[`ladder.${design}.name`];
    const entry = at('studies', id, 'level');
    if (best === null)
      return [{ entry, mend: `must be null: "${name}" has no level; say why in levelReason` }];
    if (level < best)
      return [{ entry, mend: `must be ${best} or a higher number: "${name}" is level ${best} at best` }];
    return [];
  });
