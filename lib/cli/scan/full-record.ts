import type { FullPageRecord, StudyRecord } from '../../core/types/index.ts';
import type { JournalRecord } from './journal/entry.ts';

/**
 * A record with the records of its studies, as `toPageRecord` gives it, to the order of its properties.
 *
 * @param records of the packs that the record was made with, by study id
 */
export function fullRecord(record: JournalRecord, records: ReadonlyMap<string, StudyRecord>): FullPageRecord {
  const ids = record.claims.flatMap(({ studies }) => studies.map(({ referenceId }) => referenceId));
  const { text, ...rest } = record;
  return {
    ...rest,
    records: [...new Set(ids)].flatMap((id) => records.get(id) ?? []),
    ...(text === undefined ? {} : { text }),
  };
}
