import type { StudyRecord } from '../core/types/index.ts';
import { studyNotices } from '../core/words/recorded-study.ts';
import type { Exporter, PageWriter } from './types.ts';

/** A format of the studies behind pages' claims, each study once however many pages and claims it stands behind. */
interface StudyFormat extends Omit<Exporter, 'write'> {
  /** Writes the studies one by one; anew for each file. */
  start(): {
    begin: string;
    /** @param notices what Crossref told of it, "Retracted, 2 February 2010.": no list passes on a study without it */
    study(record: StudyRecord, notices: readonly string[]): string;
    end: string;
  };
}

/**
 * Studies are written when all pages were seen: only a later one may know that a study was retracted. They are kept until
 * then, as many as the packs hold at the most.
 */
export function studyFormat({ start, ...format }: StudyFormat): Exporter {
  return {
    ...format,
    write: (): PageWriter => {
      const file = start();
      const studies = new Map<string, StudyRecord>();
      const notices = new Map<string, Set<string>>();
      return {
        begin: () => file.begin,
        page: ({ record: { records, references } }) => {
          for (const one of records) if (!studies.has(one.id)) studies.set(one.id, one);
          // A page may cite a study that stands behind the claims of another.
          const cited = new Set(references.flatMap(({ referenceId }) => referenceId ?? []));
          for (const id of cited) {
            const known = notices.get(id) ?? new Set();
            notices.set(id, known);
            for (const notice of studyNotices(id, references)) known.add(notice);
          }
          return '';
        },
        end: () => {
          const all = [...studies.values()].map((one) => file.study(one, [...(notices.get(one.id) ?? [])]));
          return [...all, file.end].join('');
        },
      };
    },
  };
}
