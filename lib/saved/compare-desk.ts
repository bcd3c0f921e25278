import {
  type ComparedPage,
  type CompareListing,
  type CompareView,
  comparing,
} from '../core/compare/index.ts';
import type { FullPageRecord } from '../core/types/index.ts';
import { createActs } from './attempt.ts';
import type { SavedTold } from './told.ts';
import type { SavedPage, SavedStore } from './types.ts';

/** A saved page as it was last, among those that are compared. */
export interface ComparedSaved {
  readonly page: SavedPage;
  readonly record: FullPageRecord;
}

export interface CompareState {
  readonly pages: readonly ComparedSaved[];
  /** The same for `Compare`; `id` is the page's key. */
  readonly compared: readonly ComparedPage[];
  readonly listing: (view: CompareView) => CompareListing;
  /** Chosen pages that are gone or cannot be read. */
  readonly left: number;
}

export interface CompareDeskDeps {
  readonly store: Pick<SavedStore, 'page' | 'record'>;
  onChange(state: CompareState): void;
  onTold(told: SavedTold | null): void;
}

/** Saved pages side by side, each as it was saved last. Nothing rejects: what fails is told. */
export interface CompareDesk {
  open(keys: readonly string[]): Promise<void>;
}

export function createCompareDesk({ store, onChange, onTold }: CompareDeskDeps): CompareDesk {
  const attempt = createActs(onTold);

  async function read(key: string): Promise<ComparedSaved | null> {
    const page = await store.page(key);
    const last = page?.snapshots.at(-1);
    const record = last === undefined ? null : await store.record(last.id);
    return page === null || record === null ? null : { page, record };
  }

  return {
    open: (keys) =>
      attempt(async () => {
        const pages = (await Promise.all(keys.map(read))).filter((one) => one !== null);
        const compared = pages.map(({ page, record }): ComparedPage => ({ id: page.key, record }));
        onChange({ pages, compared, listing: comparing(compared), left: keys.length - pages.length });
        return undefined;
      }),
  };
}
