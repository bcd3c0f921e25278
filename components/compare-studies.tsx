import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import type { RecordedClaim, RecordedReference, StudyRecord } from '../lib/core/types/index.ts';
import { count } from '../lib/core/words/numbers.ts';
import { studyNotes } from '../lib/core/words/recorded-study.ts';
import { studyHeading, studyName } from '../lib/core/words/study-words.ts';
import { SourceLine } from './source-line.tsx';

interface CompareStudiesProps {
  readonly studies: RecordedClaim['studies'];
  /** Of the page; undefined where the records were not kept. */
  readonly records: readonly StudyRecord[] | undefined;
  readonly references: readonly RecordedReference[] | undefined;
  /** Whether the claim is about the cell's topic alone: else some of its studies may be about the rest of it. */
  readonly ofTopic: boolean;
}

/** The studies that were shown beside a claim: what each is to it, who wrote it, what to know of it, and the way to it. */
export function CompareStudies(props: CompareStudiesProps): JSX.Element | null {
  const { studies, records = [], references = [], ofTopic } = props;
  if (studies.length === 0) return null;
  const byId = new Map(records.map((record) => [record.id, record]));
  const known = studies.flatMap((study) => {
    const record = byId.get(study.referenceId);
    return record === undefined ? [] : [{ record, study }];
  });
  const unknown = studies.length - known.length;
  return (
    <>
      <p class="btc-quiet">{say(ofTopic ? 'compare.studies' : 'compare.studies-of-all')}</p>
      <ul class="btc-compare-studies">
        {known.map(({ record, study }) => (
          <li key={record.id}>
            <p>
              {studyHeading({ relation: study.relation, citedAs: null }, record)} · {studyName(record)}
            </p>
            {studyNotes(study, record, references).map((note) => (
              <p key={note}>{note}</p>
            ))}
            <SourceLine record={record} />
            {study.relation === 'other-product' && <p class="btc-quiet">{say('study.no-support')}</p>}
          </li>
        ))}
        {unknown > 0 && (
          <li class="btc-quiet">{say('compare.studies-unknown', { n: unknown, count: count(unknown) })}</li>
        )}
      </ul>
    </>
  );
}
