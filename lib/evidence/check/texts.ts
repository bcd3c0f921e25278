import { itemName } from './problem.ts';

/** Every string of plain JSON with the path to it, list items by their ids. */
export function* textsOf(
  value: unknown,
  path: readonly string[] = [],
): Generator<[text: string, path: readonly string[]]> {
  if (typeof value === 'string') yield [value, path];
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsOf(item, [...path, itemName(item, index)]);
  } else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* textsOf(item, [...path, key]);
}
