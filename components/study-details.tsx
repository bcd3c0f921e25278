import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import type { SourceStatus, StudyMatch, StudyRecord } from '../lib/core/types/index.ts';
import { levelNote, meetingNote, rungWords, twoScalesNote } from '../lib/core/words/ladder-words.ts';
import { citedWithNotices } from '../lib/core/words/recorded-study.ts';
import { checkedWords, levelWords, studyName } from '../lib/core/words/study-words.ts';
import { CopyCitation } from './copy-citation.tsx';
import { PackText } from './pack-text.tsx';
import { type Row, Rows } from './rows.tsx';
import { SHOWN_FINDINGS, StudyFindings } from './study-findings.tsx';

function levelNotes(record: StudyRecord): string {
  const scales = record.design === 'randomized-controlled-trial' ? [twoScalesNote()] : [];
  const notes = record.level === null ? [] : [levelNote(), ...scales];
  return [levelWords(record), ...notes].join(' ');
}

/** In the pack's own words. */
function own(text: string | null): JSX.Element | null {
  return text === null ? null : <PackText>{text}</PackText>;
}

function rowsOf(record: StudyRecord): readonly Row[] {
  const rung = rungWords(record.design);
  return [
    { term: rung.name, value: rung.line },
    { term: say('card.this-one'), value: own(record.designNote) },
    { term: say('card.can-show'), value: rung.canShow },
    { term: say('card.cannot-show'), value: rung.cannotShow },
    { term: say('card.level'), value: levelNotes(record) },
    { term: say('card.meeting'), value: record.meeting ? meetingNote() : null },
    { term: say('card.population'), value: own(record.population) },
    { term: say('card.size-note'), value: own(record.sizeNote) },
    { term: say('card.intervention'), value: own(record.intervention) },
    { term: say('card.comparator'), value: own(record.comparator) },
    { term: say('card.blinding'), value: own(record.blinding) },
    { term: say('card.registration'), value: record.registration },
    { term: say('card.limits'), value: own(record.limitations) },
    { term: say('card.harms'), value: own(record.harms) ?? say('card.not-known-to-us') },
    { term: say('card.ties'), value: own(record.ties) ?? say('card.not-known-to-us') },
    { term: say('card.checked'), value: checkedWords(record) },
    { term: say('card.pack'), value: `${record.pack.id} ${record.pack.version}` },
  ];
}

interface StudyDetailsProps {
  readonly match: StudyMatch;
  readonly record: StudyRecord;
  /** For readers in the field: open from the start. */
  readonly open?: boolean;
  /** What Crossref said of it, which its citation is not copied without. */
  readonly status?: SourceStatus | undefined;
  readonly onCopy?: (text: string) => Promise<boolean>;
}

/** The appraisal, closed until asked for. */
export function StudyDetails(props: StudyDetailsProps): JSX.Element {
  const { match, record, open = false, status, onCopy } = props;
  const title = record.title ?? record.description;
  return (
    <details open={open}>
      <summary>{say('card.details')}</summary>
      <div class="btc-rows">
        <p>
          <b>{title === null ? say('card.title-not-read') : <PackText>{title}</PackText>}</b>
        </p>
        <StudyFindings match={match} record={record} from={SHOWN_FINDINGS} />
        <Rows rows={rowsOf(record)} />
        {onCopy !== undefined && record.cited !== null && (
          <CopyCitation
            cited={citedWithNotices(record.cited, status)}
            study={studyName(record)}
            onCopy={onCopy}
          />
        )}
      </div>
    </details>
  );
}
