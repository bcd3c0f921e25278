import type { Design } from '../core/types/index.ts';
import { studyName } from '../core/words/study-words.ts';
import type { Pack } from '../evidence/schema.ts';
import { toRecords } from '../evidence/to-records.ts';

/** A record as a reader looks at it before its pack counts. */
export interface RecordView {
  readonly id: string;
  readonly title: string | null;
  /** "Rowan and others, 2020". */
  readonly name: string;
  readonly design: Design;
  /** What it found, each with what to keep in mind. */
  readonly findings: readonly {
    readonly id: string;
    readonly plain: string;
    readonly caveat: string | null;
  }[];
}

/** A site that a pack says belongs to authors of a study: there, the study is said to be the site's own. */
export interface ClaimedSite {
  /** One a site and study. */
  readonly id: string;
  readonly domain: string;
  readonly study: string;
  readonly note: string;
}

/** What stands in a pack, in its order. */
export interface PackContents {
  readonly records: readonly RecordView[];
  readonly sites: readonly ClaimedSite[];
}

/** @param pack one that was checked */
export function contentsOf(pack: Pack): PackContents {
  const records = toRecords([pack]);
  return {
    records: [...records.values()].map((record) => ({
      id: record.id,
      title: record.title ?? record.description,
      name: studyName(record),
      design: record.design,
      findings: record.findings.map(({ id, plain, caveat }) => ({ id, plain, caveat })),
    })),
    sites: pack.affiliations.flatMap(({ studyId, domains, note }, place) => {
      const record = records.get(studyId);
      const study = record === undefined ? studyId : studyName(record);
      return [...new Set(domains)].map((domain) => ({ id: `${place} ${domain}`, domain, study, note }));
    }),
  };
}
