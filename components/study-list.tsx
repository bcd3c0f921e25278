import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../lib/core/messages/index.ts';
import type { ClaimFrame, Flag, SourceStatus, StudyMatch, StudyRecord } from '../lib/core/types/index.ts';
import { clinicalFacts } from '../lib/core/words/clinical-facts.ts';
import { studyFacts } from '../lib/core/words/study-words.ts';
import type { PopoverView } from '../lib/paint/popover-view.ts';
import { StudyCard } from './study-card.tsx';

/** As many as are shown before a reader asks for more. */
export const FIRST_STUDIES = 3;

interface StudyListProps {
  readonly frame: ClaimFrame;
  readonly studies: readonly StudyMatch[];
  readonly records: ReadonlyMap<string, StudyRecord>;
  readonly level: PopoverView['level'];
  /** The evidence line above. */
  readonly said: string | null;
  readonly onCopy: PopoverView['onCopy'];
  readonly flagsOf: (studyId: string) => readonly Flag[];
  /** What was asked about a study that the claim cites. */
  readonly statusOf: (studyId: string) => SourceStatus | undefined;
}

/** The studies in the order given: the first three, then the rest on request, with the focus on the first new one. */
export function StudyList({
  frame,
  studies,
  records,
  level,
  said,
  onCopy,
  flagsOf,
  statusOf,
}: StudyListProps): JSX.Element {
  const [all, setAll] = useState(false);
  const firstNew = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (all) firstNew.current?.focus();
  }, [all]);
  const citedYears = studies
    .filter(({ relation }) => relation === 'cited')
    .flatMap(({ studyId }) => records.get(studyId)?.year ?? []);
  const facts = studies.map((match) => {
    const record = records.get(match.studyId);
    if (record === undefined) return [];
    return level === 'clinical' ? clinicalFacts(match, record) : studyFacts(match, record);
  });
  const rest = studies.length - FIRST_STUDIES;
  return (
    <>
      {studies.slice(0, all ? studies.length : FIRST_STUDIES).map((match, i) => (
        <StudyCard
          key={match.studyId}
          frame={frame}
          facts={facts[i] ?? []}
          above={[said ?? '', ...facts.slice(0, i).flat()]}
          level={level}
          onCopy={onCopy}
          citedYears={citedYears}
          match={match}
          record={records.get(match.studyId)}
          flags={flagsOf(match.studyId)}
          status={statusOf(match.studyId)}
          {...(i === FIRST_STUDIES ? { headingRef: firstNew } : {})}
        />
      ))}
      {rest > 0 && !all && (
        <div class="btc-part">
          <button type="button" class="btc-button" onClick={() => setAll(true)}>
            {say('popover.more', { count: rest })}
          </button>
        </div>
      )}
    </>
  );
}
