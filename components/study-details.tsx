import type { JSX } from 'preact';
import type { StudyMatch, StudyRecord } from '../lib/core/types/index.ts';
import { levelNote, meetingNote, rungWords, twoScalesNote } from '../lib/core/words/ladder-words.ts';
import { checkedWords, levelWords } from '../lib/core/words/study-words.ts';
import { type Row, Rows } from './rows.tsx';
import { SHOWN_FINDINGS, StudyFindings } from './study-findings.tsx';

function levelNotes(record: StudyRecord): string {
  const scales = record.design === 'randomized-controlled-trial' ? [twoScalesNote()] : [];
  const notes = record.level === null ? [] : [levelNote(), ...scales];
  return [levelWords(record), ...notes].join(' ');
}

function rowsOf(record: StudyRecord): readonly Row[] {
  const rung = rungWords(record.design);
  return [
    { term: rung.name, value: rung.line },
    { term: 'This one', value: record.designNote },
    { term: 'Such work can show', value: rung.canShow },
    { term: 'It cannot show', value: rung.cannotShow },
    { term: 'Level', value: levelNotes(record) },
    { term: 'Meeting work', value: record.meeting ? meetingNote() : null },
    { term: 'Who took part', value: record.population },
    { term: 'About the numbers', value: record.sizeNote },
    { term: 'What was given', value: record.intervention },
    { term: 'Compared with', value: record.comparator },
    { term: 'Who knew which treatment', value: record.blinding },
    { term: 'Registered as', value: record.registration },
    { term: 'Limits', value: record.limitations },
    { term: 'Harms', value: record.harms ?? 'Not known to us.' },
    { term: 'Money and ties', value: record.ties ?? 'Not known to us.' },
    { term: 'How we checked', value: checkedWords(record) },
    { term: 'Pack', value: `${record.pack.id} ${record.pack.version}` },
  ];
}

interface StudyDetailsProps {
  readonly match: StudyMatch;
  readonly record: StudyRecord;
}

/** The appraisal, closed until asked for. */
export function StudyDetails({ match, record }: StudyDetailsProps): JSX.Element {
  return (
    <details>
      <summary>Details of this study</summary>
      <div class="btc-rows">
        <p>
          <b>{record.title ?? record.description ?? 'Title not read'}</b>
        </p>
        <StudyFindings match={match} record={record} from={SHOWN_FINDINGS} />
        <Rows rows={rowsOf(record)} />
      </div>
    </details>
  );
}
