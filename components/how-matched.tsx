import type { JSX } from 'preact';
import type { Annotation, StudyRecord } from '../lib/core/types/index.ts';
import { partWords } from '../lib/core/words/match-words.ts';
import { studyName } from '../lib/core/words/study-words.ts';
import { Rows } from './rows.tsx';

interface HowMatchedProps {
  readonly annotation: Annotation;
  readonly records: ReadonlyMap<string, StudyRecord>;
}

function Lines({ lines }: { readonly lines: readonly string[] }): JSX.Element {
  return (
    <>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </>
  );
}

/** Which words gave each part of the claim, and why each study is here. */
export function HowMatched({ annotation, records }: HowMatchedProps): JSX.Element {
  const parts = partWords(annotation.frame).map(({ part, words }) => ({
    term: part,
    value: <Lines lines={words} />,
  }));
  const reasons = annotation.assessment.studies
    .filter((match) => match.reasons.length > 0)
    .map((match) => {
      const record = records.get(match.studyId);
      return {
        term: record === undefined ? 'A study that is not at hand' : studyName(record),
        value: <Lines lines={match.reasons} />,
      };
    });
  return (
    <details>
      <summary>How was this matched?</summary>
      <Rows rows={[...parts, ...reasons]} />
    </details>
  );
}
