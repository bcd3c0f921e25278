import type { Pack } from '../schema.ts';
import { at, itemName, type PackProblem } from './problem.ts';

/** Every string of a pack with the path to it. */
function* texts(value: unknown, path: readonly string[]): Generator<[string, readonly string[]]> {
  if (typeof value === 'string') yield [value, path];
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* texts(item, [...path, itemName(item, index)]);
  } else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* texts(item, [...path, key]);
}

/** No `<` in anything that is shown: text is data, never markup. Old DOIs may hold one, and are checked elsewhere. */
export const markupProblems = (pack: Pack): PackProblem[] =>
  [...texts(pack, [])]
    .filter(([text, path]) => text.includes('<') && path.at(-1) !== 'DOI')
    .map(([, path]) => ({
      entry: at(...path),
      mend: 'must be plain text: take out "<", or write "less than"',
    }));
