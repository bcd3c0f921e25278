import { groupBy } from '../group-by.ts';

/** Items of two lists that are still to be paired, in order. */
export interface Open<T> {
  readonly before: readonly T[];
  readonly now: readonly T[];
}

export type Paired<T> = readonly [before: T, now: T];

/** What is left once some are paired. */
export function without<T>({ before, now }: Open<T>, pairs: readonly Paired<T>[]): Open<T> {
  const gone = new Set(pairs.flat());
  return { before: before.filter((one) => !gone.has(one)), now: now.filter((one) => !gone.has(one)) };
}

/** Pairs items of one key, the first with the first and so on: duplicates go one to one. */
export function pairSame<T>({ before, now }: Open<T>, keyOf: (item: T) => string): Paired<T>[] {
  const waiting = groupBy(before, keyOf);
  return [...groupBy(now, keyOf)].flatMap(([key, items]) => {
    const others = waiting.get(key) ?? [];
    return items.flatMap((item, at): Paired<T>[] => {
      const other = others[at];
      return other === undefined ? [] : [[other, item]];
    });
  });
}

/** How far apart, in places, two items may stand: it bounds the work where a page has very many claims on one thing. */
const REACH = 100;

/**
 * Pairs what is most alike first; of those as alike, what stands at more nearly the same place, and then what comes
 * first. It is the same when the two lists change sides.
 *
 * @param likeness 0 where two are not to be paired
 */
export function pairAlike<T>({ before, now }: Open<T>, likeness: (before: T, now: T) => number): Paired<T>[] {
  const candidates = before.flatMap((b, i) =>
    now.slice(Math.max(0, i - REACH), i + REACH + 1).flatMap((n, k) => {
      const j = k + Math.max(0, i - REACH);
      const like = likeness(b, n);
      return like === 0 ? [] : [{ pair: [b, n] as const, like, apart: Math.abs(i - j) }];
    }),
  );
  candidates.sort((x, y) => y.like - x.like || x.apart - y.apart);
  const gone = new Set<T>();
  return candidates.flatMap(({ pair }): Paired<T>[] => {
    if (pair.some((one) => gone.has(one))) return [];
    for (const one of pair) gone.add(one);
    return [pair];
  });
}
