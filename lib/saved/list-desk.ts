import { createActs } from './attempt.ts';
import { found, NO_QUERY, type SavedQuery, tagsOf } from './search.ts';
import type { SavedTold } from './told.ts';
import type { Removed, SavedList, SavedPage, SavedStore } from './types.ts';

/** How much room the browser gives, in bytes; null where it does not tell. */
export interface Room {
  readonly used: number;
  readonly most: number;
  /** Whether the browser keeps it also when it runs short of room. */
  readonly lasting: boolean;
}

/** The saved pages as they are listed. */
export interface ListState {
  /** Those that are looked for, saved last first. */
  readonly pages: readonly SavedPage[];
  readonly total: number;
  readonly unreadable: number;
  readonly query: SavedQuery;
  readonly tags: ReturnType<typeof tagsOf>;
  /** Keys of those that are chosen; also such as are not listed just now. */
  readonly chosen: ReadonlySet<string>;
  /** The chosen pages themselves, saved last first. */
  readonly picked: readonly SavedPage[];
  /** What was deleted last, as long as it can be put back. */
  readonly offer: { readonly pages: number; readonly title: string; readonly firstKey: string } | null;
  readonly room: Room | null;
}

export interface ListDeskDeps {
  readonly store: Pick<SavedStore, 'list' | 'remove' | 'restore'>;
  room(): Promise<Room | null>;
  /** Asks the browser to keep it for good. @returns whether it does */
  makeLasting(): Promise<boolean>;
  /** Tells other pages of ours. */
  tell(): void;
  onChange(state: ListState): void;
  onTold(told: SavedTold | null): void;
}

/** What a reader can do with the list. Nothing rejects: what fails is told. */
export interface ListDesk {
  refresh(): Promise<void>;
  look(change: Partial<SavedQuery>): void;
  choose(keys: readonly string[], on: boolean): void;
  remove(keys: readonly string[]): Promise<void>;
  putBack(): Promise<void>;
  makeLasting(): Promise<void>;
}

export function createListDesk(deps: ListDeskDeps): ListDesk {
  let list: SavedList = { pages: [], unreadable: 0 };
  let query = NO_QUERY;
  let chosen: ReadonlySet<string> = new Set();
  let gone: Removed | null = null;
  let room: Room | null = null;
  const attempt = createActs((told) => deps.onTold(told));

  const draw = (): void => {
    deps.onChange({
      pages: found(list.pages, query),
      total: list.pages.length,
      unreadable: list.unreadable,
      query,
      tags: tagsOf(list.pages),
      chosen,
      picked: list.pages.filter(({ key }) => chosen.has(key)),
      offer:
        gone === null
          ? null
          : { pages: gone.pages.length, title: titleOf(gone), firstKey: gone.pages[0]?.key ?? '' },
      room,
    });
  };
  const read = async (): Promise<void> => {
    [list, room] = await Promise.all([deps.store.list(), deps.room().catch(() => null)]);
    const keys = new Set(list.pages.map(({ key }) => key));
    chosen = new Set([...chosen].filter((key) => keys.has(key)));
    // A tag that the last page lost must not go on hiding the others.
    if (query.tag !== null && !tagsOf(list.pages).some(({ tag }) => tag === query.tag))
      query = { ...query, tag: null };
    draw();
  };

  return {
    refresh: () =>
      attempt(async () => {
        await read();
        return undefined;
      }),
    look(change) {
      query = { ...query, ...change };
      draw();
    },
    choose(keys, on) {
      const next = new Set(chosen);
      for (const key of keys) {
        if (on) next.add(key);
        else next.delete(key);
      }
      chosen = next;
      draw();
    },
    remove: (keys) =>
      attempt(async () => {
        const removed = await deps.store.remove(keys);
        // Another tab may have been quicker; what was deleted before can then still be put back.
        if (removed.pages.length === 0) {
          await read();
          return null;
        }
        gone = removed;
        deps.tell();
        await read();
        return { kind: 'deleted', pages: removed.pages.length, title: titleOf(removed) };
      }),
    putBack: () =>
      attempt(async () => {
        if (gone === null) return undefined;
        const back = gone;
        await deps.store.restore(back);
        gone = null;
        deps.tell();
        await read();
        return { kind: 'put-back', pages: back.pages.length, title: titleOf(back) };
      }),
    makeLasting: () =>
      attempt(async () => {
        const lasting = await deps.makeLasting();
        await read();
        return { kind: lasting ? 'lasting' : 'not-lasting' };
      }),
  };
}

function titleOf({ pages }: Removed): string {
  const [first] = pages;
  return first === undefined ? '' : first.title || first.address;
}
