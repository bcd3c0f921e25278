import type { StudyRecord } from '../core/types/index.ts';

export interface RecordShelf {
  /** The records that were asked for, when all of them have been; null when some have not. */
  get(ids: readonly string[]): ReadonlyMap<string, StudyRecord> | null;
  /** Fetches what is missing and not on its way. Rejects when the fetch does; may then be asked again. */
  load(ids: readonly string[]): Promise<ReadonlyMap<string, StudyRecord>>;
}

/** Full records, fetched once each, when a popover needs them, or may soon. */
export function createRecordShelf(
  fetchRecords: (ids: readonly string[]) => Promise<readonly StudyRecord[]>,
): RecordShelf {
  /** Null: asked for, and in no pack. */
  const shelf = new Map<string, StudyRecord | null>();
  const coming = new Map<string, Promise<void>>();
  const fetch = async (ids: readonly string[]): Promise<void> => {
    try {
      const records = await fetchRecords(ids);
      for (const id of ids) shelf.set(id, null);
      for (const record of records) shelf.set(record.id, record);
    } finally {
      for (const id of ids) coming.delete(id);
    }
  };
  const pick = (ids: readonly string[]): ReadonlyMap<string, StudyRecord> => {
    const records = new Map<string, StudyRecord>();
    for (const id of ids) {
      const record = shelf.get(id) ?? null;
      if (record !== null) records.set(id, record);
    }
    return records;
  };
  return {
    get: (ids) => (ids.every((id) => shelf.has(id)) ? pick(ids) : null),
    async load(ids) {
      const missing = ids.filter((id) => !shelf.has(id) && !coming.has(id));
      const fetched = missing.length === 0 ? null : fetch(missing);
      if (fetched !== null) for (const id of missing) coming.set(id, fetched);
      await Promise.all(new Set(ids.flatMap((id) => coming.get(id) ?? [])));
      return pick(ids);
    },
  };
}
