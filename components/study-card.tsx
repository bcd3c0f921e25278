import type { JSX, Ref } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import type { ClaimFrame, Flag, SourceStatus, StudyMatch, StudyRecord } from '../lib/core/types/index.ts';
import {
  laterThanCited,
  relationNotes,
  studyHeading,
  studyWarnings,
  testedLine,
} from '../lib/core/words/study-words.ts';
import type { PopoverView } from '../lib/paint/popover-view.ts';
import { FlagNotes } from './flag-note.tsx';
import { GlossedText } from './glossed-text.tsx';
import { NoticeList } from './notice-list.tsx';
import { PackText } from './pack-text.tsx';
import { SourceLine } from './source-line.tsx';
import { StudyDetails } from './study-details.tsx';
import { SHOWN_FINDINGS, StudyFindings } from './study-findings.tsx';

interface StudyCardProps {
  readonly frame: ClaimFrame;
  /** In the terms that the reader has chosen. */
  readonly facts: readonly string[];
  /** What is said above, whose words need no second explanation. */
  readonly above: readonly string[];
  readonly level: PopoverView['level'];
  readonly onCopy: PopoverView['onCopy'];
  /** Years of the sources that the claim cites. */
  readonly citedYears: readonly number[];
  readonly match: StudyMatch;
  /** Undefined: in no pack that is at hand. */
  readonly record: StudyRecord | undefined;
  /** The flags about this study. */
  readonly flags: readonly Flag[];
  /** What was asked about it, where the claim cites it. */
  readonly status: SourceStatus | undefined;
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** One study beside a claim: what it is to the claim, its people and time, what it found, who wrote it and where. */
export function StudyCard({
  frame,
  facts,
  above,
  level,
  onCopy,
  citedYears,
  match,
  record,
  flags,
  status,
  headingRef,
}: StudyCardProps): JSX.Element {
  if (record === undefined) {
    return (
      <article class="btc-part btc-study">
        <h3 ref={headingRef ?? null} tabIndex={-1}>
          {say('card.not-at-hand')}
        </h3>
        <NoticeList status={status} />
        <FlagNotes flags={flags} />
        <p class="btc-quiet">{say('card.not-loaded')}</p>
      </article>
    );
  }
  const notes = relationNotes(match);
  const later = laterThanCited(match, record, citedYears);
  const tested = testedLine(match, record, frame);
  return (
    <article class="btc-part btc-study" data-relation={match.relation}>
      <h3 ref={headingRef ?? null} tabIndex={-1}>
        {studyHeading(match, record)}
      </h3>
      <NoticeList status={status} />
      <p class="btc-quiet">
        <GlossedText text={facts.join(' · ')} after={above} />
      </p>
      <FlagNotes flags={flags} />
      {record.title === null && record.description !== null && (
        <p>
          <PackText>{record.description}</PackText>
        </p>
      )}
      {tested !== null && <p>{tested}</p>}
      {studyWarnings(record, frame).map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
      <StudyFindings match={match} record={record} from={0} to={SHOWN_FINDINGS} />
      {later !== null && <p class="btc-quiet">{later}</p>}
      {notes.length > 0 && <p class="btc-quiet">{notes.join(' ')}</p>}
      <SourceLine record={record} />
      <StudyDetails
        match={match}
        record={record}
        open={level === 'clinical'}
        status={status}
        onCopy={onCopy}
      />
    </article>
  );
}
