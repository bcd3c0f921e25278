import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import type { Annotation, StudyRecord } from '../lib/core/types/index.ts';
import { partWords } from '../lib/core/words/match-words.ts';
import { studyName } from '../lib/core/words/study-words.ts';
import { type TraceLine, traceWords } from '../lib/core/words/trace-words.ts';
import { Rows } from './rows.tsx';
import { WithQuotes } from './with-quotes.tsx';

interface HowMatchedProps {
  readonly annotation: Annotation;
  /** Null while they are not known: then no study is named. */
  readonly records: ReadonlyMap<string, StudyRecord> | null;
}

const NONE: ReadonlyMap<string, StudyRecord> = new Map();

function Lines({ lines }: { readonly lines: readonly string[] }): JSX.Element {
  return (
    <>
      {lines.map((line) => (
        <div key={line}>
          <WithQuotes>{line}</WithQuotes>
        </div>
      ))}
    </>
  );
}

/** The studies of a group by name, where their records are at hand; the others are counted. */
function namesOf(studyIds: readonly string[], records: ReadonlyMap<string, StudyRecord>): readonly string[] {
  const known = studyIds.flatMap((id) => records.get(id) ?? []).map(studyName);
  const rest = studyIds.length - known.length;
  if (rest === 0) return known;
  return known.length === 0 ? [] : [...known, say('popover.and-more', { count: rest })];
}

function Groups({
  lines,
  records,
}: {
  readonly lines: readonly TraceLine[];
  readonly records: ReadonlyMap<string, StudyRecord>;
}): JSX.Element {
  return (
    <ul class="btc-lines">
      {lines.map(({ line, studyIds }) => (
        <li key={line}>
          <WithQuotes>{line}</WithQuotes>
          {namesOf(studyIds, records).length > 0 && (
            <span class="btc-quiet"> {namesOf(studyIds, records).join('; ')}.</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Which words gave each part of the claim, what was weighed and why, and why each study is here. */
export function HowMatched({ annotation, records: known }: HowMatchedProps): JSX.Element {
  const records = known ?? NONE;
  const parts = partWords(annotation.frame).map(({ part, words }) => ({
    term: part,
    value: <Lines lines={words} />,
  }));
  const reasons = annotation.assessment.studies
    .filter((match) => known !== null && match.reasons.length > 0)
    .map((match) => {
      const record = records.get(match.studyId);
      return {
        term: record === undefined ? say('card.not-at-hand') : studyName(record),
        value: <Lines lines={match.reasons} />,
      };
    });
  const { summary, taken, left } = traceWords(annotation.assessment);
  return (
    <details>
      <summary>{say('popover.how-matched')}</summary>
      <h3>{say('popover.words-read')}</h3>
      <Rows rows={parts} />
      <h3>{say('popover.what-was-weighed')}</h3>
      <p>{summary}</p>
      {taken.length > 0 && <Groups lines={taken} records={records} />}
      {left.length > 0 && (
        <details>
          <summary>{say('popover.left-out')}</summary>
          <Groups lines={left} records={records} />
        </details>
      )}
      {reasons.length > 0 && (
        <>
          <h3>{say('popover.why-each')}</h3>
          <Rows rows={reasons} />
        </>
      )}
    </details>
  );
}
