import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import type { RecordedClaim, StudyRecord } from '../lib/core/types/index.ts';
import { count } from '../lib/core/words/numbers.ts';
import { studyHeading, studyName } from '../lib/core/words/study-words.ts';
import { SourceLine } from './source-line.tsx';

interface CompareStudiesProps {
  readonly studies: RecordedClaim['studies'];
  /** Of the page; undefined where the records were not kept. */
  readonly records: readonly StudyRecord[] | undefined;
}

/** The studies that were shown beside a claim: what each is to it, who wrote it, and the way to it. */
export function CompareStudies({ studies, records = [] }: CompareStudiesProps): JSX.Element | null {
  if (studies.length === 0) return null;
  const byId = new Map(records.map((record) => [record.id, record]));
  const known = studies.flatMap(({ referenceId, relation }) => {
    const record = byId.get(referenceId);
    return record === undefined ? [] : [{ record, relation }];
  });
  const unknown = studies.length - known.length;
  return (
    <>
      <p class="btc-quiet">{say('compare.studies')}</p>
      <ul class="btc-compare-studies">
        {known.map(({ record, relation }) => (
          <li key={record.id}>
            <p>
              {studyHeading({ relation, citedAs: null }, record)} · {studyName(record)}
            </p>
            <SourceLine record={record} />
            {relation === 'other-product' && <p class="btc-quiet">{say('study.no-support')}</p>}
          </li>
        ))}
        {unknown > 0 && (
          <li class="btc-quiet">{say('compare.studies-unknown', { n: unknown, count: count(unknown) })}</li>
        )}
      </ul>
    </>
  );
}
