import fc from 'fast-check';
import { expect } from 'vitest';

type Path = readonly (string | number)[];

/** Names that reach what every object inherits. */
const INHERITED = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

/** An object of its own with such names, as `JSON.parse` makes them. */
const polluting = fc
  .tuple(fc.constantFrom(...INHERITED), fc.constantFrom<unknown>({ polluted: true }, null, 'polluted', [1]))
  .map(([name, value]): unknown => JSON.parse(`{"${name}": ${JSON.stringify(value)}}`));

/** Any text, with halves of surrogate pairs and controls. */
export const anyText = fc.string({ unit: 'binary', maxLength: 60 });

/** What stands where something else should. */
export const anyThing: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
  }),
  fc.constantFrom<unknown>(undefined, null, '', 0, -1, 1e308, Number.NaN, [], [null], {}, true, 'ok', '10.'),
  anyText,
  polluting,
);

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]))];
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((one, key) => (one as Record<string, unknown>)[key], value); // a path of `pathsOf`
}

type Change = (holder: Record<string, unknown>, key: string, other: unknown) => void;

/** Also `__proto__`, which an assignment would take for something else. */
function put(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });
}

const CHANGES: readonly Change[] = [
  put,
  (holder, key) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  },
  (holder, key) => {
    if (Array.isArray(holder)) holder.push(holder[Number(key)]);
    else put(holder, `${key}2`, holder[key]);
  },
  (holder, key) => put(holder, key, [holder[key]]),
  (holder, _, other) => put(holder, '__proto__', other),
];

/** A valid value (plain JSON) with one to three of its parts put out, taken twice, wrapped, or replaced by anything. */
export function spoiled(valid: unknown): fc.Arbitrary<unknown> {
  const paths = pathsOf(valid).filter((path) => path.length > 0);
  // A copy: what is put in may be spoiled by a later step, and the next value is made from `valid`, too.
  const part = fc.constantFrom(...paths).map((path) => structuredClone(at(valid, path)));
  const step = fc.tuple(fc.constantFrom(...paths), fc.constantFrom(...CHANGES), fc.oneof(anyThing, part));
  return fc.array(step, { minLength: 1, maxLength: 3 }).map((steps) => {
    const value: unknown = structuredClone(valid);
    for (const [path, change, other] of steps) {
      const holder = path.slice(0, -1).reduce<unknown>((one, key) => {
        const isHolder = typeof one === 'object' && one !== null && Object.hasOwn(one, key);
        return isHolder ? (one as Record<string, unknown>)[key] : null; // it has that key of its own
      }, value);
      // An earlier step may have taken it away.
      if (typeof holder === 'object' && holder !== null && !Object.isFrozen(holder))
        change(holder as Record<string, unknown>, String(path.at(-1)), other); // an object or a list
    }
    return value;
  });
}

/** A text with parts of it cut out, doubled, or replaced. */
export function spoiledText(valid: string): fc.Arbitrary<string> {
  const place = fc.nat({ max: valid.length });
  return fc
    .array(fc.tuple(place, place, fc.oneof(anyText, fc.constant(''))), { minLength: 1, maxLength: 4 })
    .map((cuts) =>
      cuts.reduce(
        (text, [a, b, put]) => text.slice(0, Math.min(a, b)) + put + text.slice(Math.max(a, b)),
        valid,
      ),
    );
}

/** Nothing that came in may change what all objects inherit. */
export function expectNoPollution(): void {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
}

/** Checks a property, and after it that all objects are as they were. */
export function holds<T>(values: fc.Arbitrary<T>, check: (value: T) => void, numRuns = 300): void {
  fc.assert(fc.property(values, check), { numRuns });
  expectNoPollution();
}
