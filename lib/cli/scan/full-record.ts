import type { FullPageRecord, StudyRecord } from '../../core/types/index.ts';
import type { JournalRecord } from './journal/entry.ts';

/**
 * A record with the records of its studies, in the order in which its claims name them, as `toPageRecord` gives them.
 *
 * @param records of the packs that the record was made with, by study id
 */
export function fullRecord(record: JournalRecord, records: ReadonlyMap<string, StudyRecord>): FullPageRecord {
  const ids = record.claims.flatMap(({ studies }) => studies.map(({ referenceId }) => referenceId));
  return { ...record, records: [...new Set(ids)].flatMap((id) => records.get(id) ?? []) };
}
