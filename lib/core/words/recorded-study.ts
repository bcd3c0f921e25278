import { say } from '../messages/index.ts';
import type {
  Citation,
  RecordedReference,
  RecordedStudy,
  SourceStatus,
  StudyRecord,
} from '../types/index.ts';
import { noticeLine } from './notice-words.ts';
import { isTreatedOnly, studyWarnings } from './study-words.ts';

/**
 * What Crossref told of a study where a page cites it, "Retracted, 2 February 2010; told by the publisher.": each notice
 * once, none where it was not asked.
 */
export function studyNotices(studyId: string, references: readonly RecordedReference[]): string[] {
  const lines = references
    .filter(({ referenceId }) => referenceId === studyId)
    .flatMap(({ status }) => (status?.state === 'found' ? status.notices.map(noticeLine) : []));
  return [...new Set(lines)];
}

/**
 * What has to be said with a study's name wherever it stands beside a claim, so that none looks stronger or nearer than
 * on its card: its notices, whether a cited one tests the claim, a trial that stands here with its treated people alone,
 * and what kind of record it is. Sentences.
 */
export function studyNotes(
  { relation, match }: RecordedStudy,
  record: StudyRecord,
  references: readonly RecordedReference[],
): string[] {
  const treatedOnly =
    match !== undefined &&
    isTreatedOnly({ ...match, studyId: record.id, packId: record.pack.id, relation }, record);
  return [
    ...studyNotices(record.id, references),
    ...(relation === 'cited' ? [citedNote(match)] : []),
    ...(treatedOnly ? [say('study.nobody-compared')] : []),
    ...studyWarnings(record),
  ];
}

function citedNote(match: RecordedStudy['match']): string {
  if (match === undefined) return say('dossier.nearness-not-kept');
  return say(match.alsoDirect ? 'dossier.also-direct' : 'study.does-not-test');
}

/** A citation with what Crossref told of the work after it, in brackets: nobody pastes it without its retraction. */
export function citedWithNotices(cited: Citation, status: SourceStatus | undefined): Citation {
  if (status?.state !== 'found' || status.notices.length === 0) return cited;
  const notices = `[${status.notices.map(noticeLine).join(' ')}]`;
  return { vancouver: `${cited.vancouver} ${notices}`, apa: `${cited.apa} ${notices}` };
}
