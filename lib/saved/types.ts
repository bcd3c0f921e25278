import type { FullPageRecord, Strength } from '../core/types/index.ts';

/** A page as it was at one time, without its record: for lists. */
export interface SnapshotInfo {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly readAt: string;
  readonly claims: number;
  readonly byStrength: Readonly<Record<Strength, number>>;
  readonly flagged: number;
  /** Of the page's text. */
  readonly sha256: string;
  /** What its record takes in store, about; bytes. */
  readonly bytes: number;
}

/** A page that the reader keeps. */
export interface SavedPage {
  /** As `pageKey` makes it of the address. */
  readonly key: string;
  readonly address: string;
  /** As `PageRecord` has it. */
  readonly domain: string | null;
  readonly title: string;
  /** The reader's own. */
  readonly tags: readonly string[];
  readonly note: string;
  /** In the order in which they were saved, whatever the clock was set to meanwhile; never empty. */
  readonly snapshots: readonly SnapshotInfo[];
}

/** A page's record of one time, as it is kept. */
export interface Snapshot {
  readonly id: string;
  /** Key of its page. */
  readonly page: string;
  readonly record: FullPageRecord;
}

/** What was taken out, to be put back. */
export interface Removed {
  readonly pages: readonly SavedPage[];
  /** Ids of all the snapshots that those pages had, in their order: each comes back to its place. */
  readonly order: readonly string[];
  readonly snapshots: readonly Snapshot[];
}

/** What is kept, and what of it cannot be read any more. */
export interface SavedList {
  /** Saved last first. */
  readonly pages: readonly SavedPage[];
  /** Entries that are damaged, or of a later version. They are left as they are. */
  readonly unreadable: number;
}

/** Where pages are kept. Each change is made altogether or not at all; every promise is rejected where it fails. */
export interface SavedStore {
  list(): Promise<SavedList>;
  /** Null where it is not there. */
  page(key: string): Promise<SavedPage | null>;
  /** Null where it is not there, or cannot be read. */
  record(snapshotId: string): Promise<FullPageRecord | null>;
  /**
   * Adds a snapshot to its page, which begins with it. Rejected with a `QuotaExceededError` where there is no room.
   *
   * @param id of the snapshot, an own one where it is not given; where the page has it already, nothing is done
   */
  save(record: FullPageRecord, id?: string): Promise<SavedPage>;
  annotate(key: string, own: Pick<SavedPage, 'tags' | 'note'>): Promise<void>;
  /** Takes pages out, with all their snapshots. */
  remove(keys: readonly string[]): Promise<Removed>;
  /** Takes one snapshot out, and with its last one the page. */
  removeSnapshot(id: string): Promise<Removed>;
  /** Puts back what was taken out, beside what came meanwhile. */
  restore(removed: Removed): Promise<void>;
  clear(): Promise<void>;
}
