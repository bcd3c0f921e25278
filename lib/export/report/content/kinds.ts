import { say } from '../../../core/messages/index.ts';
import { DESIGNS, type StudyRecord } from '../../../core/types/index.ts';
import { levelNote, meetingNote, rungWords, twoScalesNote } from '../../../core/words/ladder-words.ts';
import { type Block, heading, line, quiet } from './types.ts';

/** What each kind of study among the records can show and cannot, and what their levels tell. */
export function kindsOfStudy(records: readonly StudyRecord[], level: 3 | 4): Block[] {
  const present = DESIGNS.filter((design) => records.some((record) => record.design === design));
  const notes = [
    levelNote(),
    ...(present.includes('randomized-controlled-trial') ? [twoScalesNote()] : []),
    ...(records.some(({ meeting }) => meeting) ? [`${say('card.meeting')}: ${meetingNote()}`] : []),
  ];
  const facts = present.map((design) => {
    const { name, line: what, canShow, cannotShow } = rungWords(design);
    const can = `${say('card.can-show')}: ${canShow}`;
    return { term: name, value: [what, ' ', can, ' ', `${say('card.cannot-show')}: ${cannotShow}`] };
  });
  return [
    heading(level, [say('dossier.kinds')]),
    { kind: 'facts', facts },
    ...notes.map((note) => line(quiet(note))),
  ];
}
