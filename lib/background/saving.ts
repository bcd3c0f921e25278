import { changesBetween } from '../core/compare/index.ts';
import type { FullPageRecord } from '../core/types/index.ts';
import type { PageKept, PageSaved } from '../messages.ts';
import { reasonOf } from '../reason.ts';
import { isFull } from '../saved/full.ts';
import { pageKey } from '../saved/page-key.ts';
import type { SavedStore } from '../saved/types.ts';

export interface SavingTools {
  readonly store: Pick<SavedStore, 'save' | 'page' | 'record'>;
  /** Null while it is not read. */
  record(tabId: number): Promise<FullPageRecord | null>;
  addressOf(tabId: number): Promise<string | undefined>;
  /** Tells the open pages of ours that there is another one. */
  onSaved(): void;
}

/** Keeping pages, and telling what changed on them. */
export interface Saving {
  /**
   * Never rejects: what fails is told, and what was saved before is as it was.
   *
   * @param id of what is saved; what was saved under it is not saved again
   */
  save(tabId: number, id: string): Promise<PageKept>;
  /**
   * What is known from the last time; null where the page was never saved, or the store cannot be asked.
   *
   * @param mayRead whether the page may be asked what it says now
   */
  since(tabId: number, mayRead: boolean): Promise<PageSaved | null>;
}

export function createSaving(tools: SavingTools): Saving {
  async function since(tabId: number, mayRead: boolean): Promise<PageSaved | null> {
    const address = await tools.addressOf(tabId);
    const page = address === undefined ? null : await tools.store.page(pageKey(address));
    const last = page?.snapshots.at(-1);
    if (page === null || last === undefined) return null;
    const [before, now] = await Promise.all([
      tools.store.record(last.id),
      mayRead ? tools.record(tabId) : null,
    ]);
    const known = { key: page.key, readAt: last.readAt, snapshots: page.snapshots.length };
    if (before === null || now === null) return { ...known, changes: null };
    const { changes, ...told } = changesBetween(before, now);
    return { ...known, changes: told };
  }

  return {
    async save(tabId, id) {
      try {
        const record = await tools.record(tabId);
        if (record === null) return { kept: false, why: 'not-read' };
        const { key } = await tools.store.save(record, id);
        tools.onSaved();
        return { kept: true, key };
      } catch (error) {
        if (isFull(error)) return { kept: false, why: 'no-room' };
        return { kept: false, why: 'failed', reason: reasonOf(error) };
      }
    },
    since: (tabId, mayRead) => since(tabId, mayRead).catch(() => null),
  };
}
