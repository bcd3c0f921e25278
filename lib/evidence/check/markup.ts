import type { Pack } from '../schema.ts';
import { at, type PackProblem } from './problem.ts';
import { textsOf } from './texts.ts';

/** No `<` in anything that is shown: text is data, never markup. Old DOIs may hold one, and are checked elsewhere. */
export const markupProblems = (pack: Pack): PackProblem[] =>
  [...textsOf(pack)]
    .filter(([text, path]) => text.includes('<') && path.at(-1) !== 'DOI')
    .map(([, path]) => ({
      entry: at(...path),
      mend: 'must be plain text: take out "<", or write "less than"',
    }));
