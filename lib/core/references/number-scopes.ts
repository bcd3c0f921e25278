import { groupBy } from '../group-by.ts';
import type { RawReference } from './entries.ts';

/** Which reference a number means at a place of the page; undefined where it means none, or nothing tells which. */
export type NumberScope = (number: number, blockId: number) => number | undefined;

export interface ScopeInput {
  readonly references: readonly RawReference[];
  /** For each list the index, in the order of the page's blocks, of the block that it begins in. */
  readonly listStarts: readonly number[];
  /** Indices of blocks by id. */
  readonly order: ReadonlyMap<number, number>;
  /** Numbers that the prose seems to cite; asked for only where lists contest a number. */
  readonly cited: () => readonly CitedNumbers[];
}

interface CitedNumbers {
  /** Index of the block, in the order of the page. */
  readonly block: number;
  readonly numbers: readonly number[];
}

/**
 * Tells lists apart whose numbers begin again. Where each stretch of prose is followed by a list that has every number
 * it cites, as with footnotes under each section, a number is of the list that follows. Else a number that two lists
 * give to different entries means neither: a claim without its citation misleads less than a claim with another's.
 * Lists numbered by position count only where none prints its numbers.
 */
export function numberScopes({ references, listStarts, order, cited }: ScopeInput): NumberScope {
  const numbered = references.filter(({ number }) => number !== null);
  const lists = [...new Set(numbered.map(({ list }) => list))];
  const byList = new Map(
    Array.from(
      groupBy(numbered, ({ list }) => list),
      ([list, entries]) => [list, idsOf(entries)] as const,
    ),
  );
  const all = idsOf(numbered);
  const contested = Array.from(all.values()).includes(undefined);
  const ownList = (block: number): number | undefined =>
    lists.find((list) => (listStarts[list] ?? 0) > block);
  const sections = contested && isBySection(lists, byList, cited(), ownList);
  return (number, blockId) => {
    const block = order.get(blockId);
    if (!sections || block === undefined) return all.get(number);
    const list = ownList(block);
    return list === undefined ? undefined : byList.get(list)?.get(number);
  };
}

/** Entries by number; undefined for a number that two have. */
function idsOf(entries: readonly RawReference[]): ReadonlyMap<number, number | undefined> {
  const ids = new Map<number, number | undefined>();
  for (const { number, id } of entries)
    if (number !== null) ids.set(number, ids.has(number) ? undefined : id);
  return ids;
}

/** Every list is cited in the stretch before it, and each stretch cites its own list only. */
function isBySection(
  lists: readonly number[],
  byList: ReadonlyMap<number, ReadonlyMap<number, number | undefined>>,
  cited: readonly CitedNumbers[],
  ownList: (block: number) => number | undefined,
): boolean {
  const used = new Set<number>();
  for (const { block, numbers } of cited) {
    const list = ownList(block);
    if (list === undefined || !numbers.every((number) => byList.get(list)?.has(number))) return false;
    used.add(list);
  }
  return lists.every((list) => used.has(list));
}
