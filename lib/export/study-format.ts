import type { StudyRecord } from '../core/types/index.ts';
import { studyNotices } from '../core/words/recorded-study.ts';
import type { Exporter, PageWriter } from './types.ts';

/** A format of the studies behind pages' claims, each study once however many pages and claims it stands behind. */
export interface StudyFormat extends Omit<Exporter, 'write'> {
  /** Writes the studies one by one; anew for each file. */
  start(): {
    begin: string;
    /** @param notices what Crossref told of it, "Retracted, 2 February 2010.": no list passes on a study without it */
    study(record: StudyRecord, notices: readonly string[]): string;
    end: string;
  };
}

export function studyFormat({ start, ...format }: StudyFormat): Exporter {
  return {
    ...format,
    write: (): PageWriter => {
      const file = start();
      const written = new Set<string>();
      return {
        begin: () => file.begin,
        page: ({ record }) => {
          const fresh = record.records.filter(({ id }) => !written.has(id));
          for (const { id } of fresh) written.add(id);
          return fresh.map((one) => file.study(one, studyNotices(one.id, record.references))).join('');
        },
        end: () => file.end,
      };
    },
  };
}
