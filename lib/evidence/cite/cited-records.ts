import { once } from '../../core/once.ts';
import type { StudyRecord } from '../../core/types/index.ts';
import type { Pack } from '../schema.ts';
import { type Citing, toRecords } from '../to-records.ts';
import { cite } from './cite.ts';

/**
 * The records of packs, as `toRecords` has them, with citations that are made when they are first read: all of them take
 * seconds, and few commands cite. For the command line alone: a message in Firefox loses what is made when it is read.
 */
export function citedRecords(
  packs: readonly Pack[],
  citing: Citing = cite,
): ReadonlyMap<string, StudyRecord> {
  const records = new Map(toRecords(packs));
  for (const study of packs.flatMap((pack) => pack.studies)) {
    const record = records.get(study.id);
    if (record === undefined) continue;
    const cited = once(() => citing(record.csl, study));
    records.set(study.id, {
      ...record,
      get cited() {
        return cited();
      },
    });
  }
  return records;
}
