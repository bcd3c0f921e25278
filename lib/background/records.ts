import type { StudyRecord } from '../core/types/index.ts';

/**
 * @param records The full records of all packs.
 * @returns A look-up by ids: in the order asked, each once; unknown ids are left out.
 */
export function createRecordLookUp(
  records: readonly StudyRecord[],
): (ids: readonly string[]) => StudyRecord[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return (ids) =>
    [...new Set(ids)].flatMap((id) => {
      const record = byId.get(id);
      return record === undefined ? [] : [record];
    });
}
