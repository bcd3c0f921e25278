import { say } from '../core/messages/index.ts';
import type { CslItem, StudyRecord } from '../core/types/index.ts';
import { forCiting } from '../evidence/cite/to-csl.ts';

/** An item for programs that manage references; `note` is printed by their styles, `authority` is the court that ruled. */
export type StudyItem = CslItem & { readonly note?: string; readonly authority?: string };

/**
 * A study's reference for RIS and BibTeX, which know fewer kinds of work than CSL-JSON. What was shown at a meeting
 * (CSL's `speech`, which RIS would have as a sound recording) is a conference paper there, in the meeting's name; that
 * it is a poster or an abstract stays in its genre and in a note, so that no list passes it off as a paper. In the place
 * of a title that was not read stands the record's description in square brackets, as citation styles ask.
 *
 * @param notices what Crossref told of it: they are noted first
 */
export function studyItem(
  { csl, description, meeting: shown }: StudyRecord,
  notices: readonly string[] = [],
): StudyItem {
  const item = forCiting(csl);
  const title = item.title ?? (description === null ? undefined : `[${description}]`);
  const named = {
    ...item,
    ...(title === undefined ? {} : { title }),
    // Packs name a court where they name other institutions.
    ...(item.type === 'legal_case' && item.publisher !== undefined ? { authority: item.publisher } : {}),
  };
  // Some packs have what was shown at a meeting as an article in a journal's supplement.
  const kind = item.genre ?? (shown ? say('study.meeting') : undefined);
  const note = [...notices, ...(shown || item.type === 'speech' ? [kind] : [])].filter(
    (one) => one !== undefined,
  );
  const noted = note.length === 0 ? {} : { note: note.join(' ') };
  if (item.type !== 'speech') return { ...named, ...noted };
  const { 'event-title': meeting, 'event-place': place, ...rest } = named;
  return {
    ...rest,
    type: 'paper-conference',
    ...(meeting === undefined ? {} : { 'container-title': meeting }),
    ...(place === undefined ? {} : { 'publisher-place': place }),
    ...noted,
  };
}
