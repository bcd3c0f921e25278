import { BROKEN_FACTS } from './broken-facts.ts';
import { BROKEN_SHAPES } from './broken-shapes.ts';

/** One wrong edit of `samplePack()`: the path of keys to set (or to remove, with undefined) and the message due. */
export interface BrokenPack {
  readonly name: string;
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  readonly entry: string;
  /** Words that the mend must hold. */
  readonly mend: string;
}

/** What goes wrong when a person edits a pack, with the message that must lead them to the place. */
export const BROKEN_PACKS: readonly BrokenPack[] = [...BROKEN_SHAPES, ...BROKEN_FACTS];

/** Puts a value at a path of plain JSON, or takes the key out when the value is undefined. */
export const spoil = (json: unknown, { path, value }: BrokenPack): unknown => {
  const copy: unknown = structuredClone(json);
  const parent = path.slice(0, -1).reduce<unknown>((part, key) => Reflect.get(Object(part), key), copy);
  const key = path.at(-1)!;
  if (value === undefined) Reflect.deleteProperty(Object(parent), key);
  else Reflect.set(Object(parent), key, value);
  return copy;
};
