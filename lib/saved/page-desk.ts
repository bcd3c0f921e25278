import { changesBetween } from '../core/compare/index.ts';
import type { Changes } from '../core/compare/types.ts';
import type { FullPageRecord } from '../core/types/index.ts';
import { createActs } from './attempt.ts';
import type { SavedTold } from './told.ts';
import type { Removed, SavedPage, SavedStore, SnapshotInfo } from './types.ts';

/** A saved page as it was at one time, beside how it was before. */
export interface PageState {
  readonly page: SavedPage;
  readonly shown: SnapshotInfo;
  /** Null: it cannot be read any more. */
  readonly record: FullPageRecord | null;
  /** What it is held against: the time before, or another one that was chosen; null where there is none. */
  readonly against: SnapshotInfo | null;
  /** Whether `against` was saved before `shown`, whatever the clock said. */
  readonly isAgainstFirst: boolean;
  /** From `against` to `shown`, whichever was saved first comes first; null where either is missing. */
  readonly changes: Changes | null;
  /** A time that was deleted and can be put back. */
  readonly offer: { readonly readAt: string } | null;
}

export interface PageDeskDeps {
  readonly store: Pick<SavedStore, 'page' | 'record' | 'annotate' | 'removeSnapshot' | 'restore'>;
  tell(): void;
  /** Null: the page is not kept. */
  onChange(state: PageState | null): void;
  onTold(told: SavedTold | null): void;
}

/** What a reader can do with one saved page. Nothing rejects: what fails is told. */
export interface PageDesk {
  /** Shows a page, as it was last. */
  open(key: string): Promise<void>;
  /** Reads it anew, at the same time. */
  refresh(): Promise<void>;
  show(snapshotId: string): Promise<void>;
  holdAgainst(snapshotId: string): Promise<void>;
  /** @param key of the page; a reader may have left it by now */
  annotate(key: string, own: Pick<SavedPage, 'tags' | 'note'>): Promise<void>;
  removeSnapshot(id: string): Promise<void>;
  putBack(): Promise<void>;
}

export function createPageDesk(deps: PageDeskDeps): PageDesk {
  let key: string | null = null;
  let shownId: string | null = null;
  let againstId: string | null = null;
  let gone: Removed | null = null;
  const attempt = createActs((told) => deps.onTold(told));

  const read = async (): Promise<void> => {
    const page = key === null ? null : await deps.store.page(key);
    const shown = page?.snapshots.find(({ id }) => id === shownId) ?? page?.snapshots.at(-1);
    if (page === null || shown === undefined) {
      deps.onChange(null);
      return;
    }
    const against = againstOf(page, shown, againstId);
    const [record, other] = await Promise.all([
      deps.store.record(shown.id),
      against === null ? null : deps.store.record(against.id),
    ]);
    const isAgainstFirst = against !== null && isBefore(page, against, shown);
    const [first, second] = isAgainstFirst ? [other, record] : [record, other];
    const readAt = timeOf(gone);
    deps.onChange({
      ...{ page, shown, record, against, isAgainstFirst },
      changes: first === null || second === null ? null : changesBetween(first, second),
      offer: readAt === undefined ? null : { readAt },
    });
  };
  const act = (what: () => Promise<SavedTold | null | undefined>): Promise<void> =>
    attempt(async () => {
      const told = await what();
      await read();
      return told;
    });

  return {
    open: (next) =>
      act(async () => {
        [key, shownId, againstId, gone] = [next, null, null, null];
        return undefined;
      }),
    refresh: () => act(async () => undefined),
    show: (id) =>
      act(async () => {
        [shownId, againstId] = [id, null];
        return null;
      }),
    holdAgainst: (id) =>
      act(async () => {
        againstId = id;
        return null;
      }),
    annotate: (of, own) =>
      act(async () => {
        await deps.store.annotate(of, own);
        deps.tell();
        return { kind: 'annotated' };
      }),
    removeSnapshot: (id) =>
      act(async () => {
        const removed = await deps.store.removeSnapshot(id);
        const readAt = timeOf(removed);
        if (readAt === undefined) return null;
        gone = removed;
        deps.tell();
        return { kind: 'snapshot-deleted', readAt };
      }),
    putBack: () =>
      act(async () => {
        const readAt = timeOf(gone);
        if (gone === null || readAt === undefined) return undefined;
        await deps.store.restore(gone);
        gone = null;
        deps.tell();
        return { kind: 'snapshot-put-back', readAt };
      }),
  };
}

/** The chosen one, else the one before, else, of the oldest, the one after. */
function againstOf({ snapshots }: SavedPage, shown: SnapshotInfo, id: string | null): SnapshotInfo | null {
  const others = snapshots.filter((one) => one.id !== shown.id);
  const at = snapshots.indexOf(shown);
  return others.find((one) => one.id === id) ?? snapshots[at - 1] ?? snapshots[at + 1] ?? null;
}

/** When what was taken out was saved, as its page has it: its record may be damaged. */
function timeOf(removed: Removed | null): string | undefined {
  return removed?.pages[0]?.snapshots[0]?.readAt;
}

/** Whether one was saved before the other, whatever the clock said. */
function isBefore({ snapshots }: SavedPage, one: SnapshotInfo, other: SnapshotInfo): boolean {
  return snapshots.findIndex(({ id }) => id === one.id) < snapshots.findIndex(({ id }) => id === other.id);
}
