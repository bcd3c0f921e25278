import * as v from 'valibot';
import { pageRecordSchema } from './record-schema.ts';
import { snapshotInfo } from './snapshot-info.ts';
import type { SavedPage } from './types.ts';

const Own = v.object({
  tags: v.fallback(v.array(v.string()), []),
  note: v.fallback(v.string(), ''),
});

/**
 * What of a page's damaged entry can still be told: the reader's own words as far as they can be read, and its times
 * from their records, which lie elsewhere.
 *
 * @param entry as it lies in the store; nothing where there is none
 * @param kept its snapshots, as they lie there
 */
export function rescued(
  entry: unknown,
  kept: readonly { readonly id: string; readonly record: unknown }[],
): Pick<SavedPage, 'tags' | 'note' | 'snapshots'> {
  const own = v.safeParse(Own, entry);
  const snapshots = kept.flatMap(({ id, record }) => {
    const read = v.safeParse(pageRecordSchema, record);
    return read.success ? [snapshotInfo(id, read.output)] : [];
  });
  // In what order they were saved is not known any more.
  snapshots.sort((a, b) => a.readAt.localeCompare(b.readAt));
  return { ...(own.success ? own.output : { tags: [], note: '' }), snapshots };
}
