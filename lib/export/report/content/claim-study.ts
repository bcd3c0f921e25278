import { say } from '../../../core/messages/index.ts';
import type { RecordedClaim, RecordedStudy, StudyMatch, StudyRecord } from '../../../core/types/index.ts';
import { designName } from '../../../core/words/design.ts';
import {
  isTreatedOnly,
  laterThanCited,
  levelWords,
  relationNotes,
  shownFindings,
  studyFacts,
  studyHeading,
  studyName,
  studyWarnings,
  testedLine,
} from '../../../core/words/index.ts';
import { ofPack, type PageContext } from './context.ts';
import { findings } from './findings.ts';
import { noticesOfStudy } from './notices.ts';
import { sourceOf } from './source-of.ts';
import { type Block, type Fact, heading, type Inline, line, quiet, strong } from './types.ts';

/** One study beside a claim: what it is to the claim, its kind, people and time, what it found, and whose it is. */
export function studyBeside(context: PageContext, claim: RecordedClaim, study: RecordedStudy): Block {
  const { referenceId, relation } = study;
  const record = context.studies.get(referenceId);
  return {
    kind: 'group',
    role: 'study',
    relation,
    of:
      record === undefined
        ? [heading(5, [say('card.not-at-hand')]), line(say('dossier.record-missing', { id: referenceId }))]
        : known(context, claim, study, record),
  };
}

function known(
  context: PageContext,
  claim: RecordedClaim,
  study: RecordedStudy,
  record: StudyRecord,
): Block[] {
  const match = matchOf(study, record);
  const kept = study.match !== undefined;
  const name: Inline = { kind: 'jump', to: context.place('study', record.id), of: [studyName(record)] };
  const facts = studyFacts(match, record).join(' · ');
  const about = {
    conditions: claim.conditions.map((concept) => ({ concept })),
    interventions: claim.interventions.map((concept) => ({ concept })),
  };
  const tested = testedLine(match, record, about);
  return [
    heading(5, [headingOf(study, match, record)]),
    ...noticesOfStudy(context, record.id),
    line(strong(name), ' · ', kept ? facts : say('dossier.whole-study', { facts })),
    ...(tested === null ? [] : [line(tested)]),
    ...studyWarnings(record, about).map((warning) => line(warning)),
    ...(kept ? findings(shownFindings(match, record), isTreatedOnly(match, record)) : []),
    ...nearness(study, match, record, claim, context),
    { kind: 'facts', facts: [...levelOf(match, record), ...whose(record)] },
  ];
}

/** As the core matched it; where that was not kept, as a study that nothing says to be about the claim. */
function matchOf(
  { referenceId, relation, match }: RecordedStudy,
  { pack, findings: all }: StudyRecord,
): StudyMatch {
  const whole = { alsoDirect: false, citedAs: null, findingIds: all.map(({ id }) => id), reasons: [] };
  return { studyId: referenceId, packId: pack.id, relation, ...(match ?? whole) };
}

function headingOf({ relation }: RecordedStudy, match: StudyMatch, record: StudyRecord): string {
  return relation === 'direct'
    ? say('dossier.heading-direct', { design: designName(record.design) })
    : studyHeading(match, record);
}

/** Why it is here, and how near it is. */
function nearness(
  { relation, match: kept }: RecordedStudy,
  match: StudyMatch,
  record: StudyRecord,
  claim: RecordedClaim,
  context: PageContext,
): Block[] {
  const later = laterThanCited(match, record, citedYears(claim, context));
  const notes = [later, ...(relation === 'cited' && kept === undefined ? [] : relationNotes(match))];
  const unknown = relation === 'cited' && kept === undefined ? say('dossier.nearness-not-kept') : null;
  const direct = relation === 'cited' && match.alsoDirect ? say('dossier.also-direct') : null;
  return [...notes, unknown, direct].filter((note) => note !== null).map((note) => line(quiet(note)));
}

function citedYears({ studies }: RecordedClaim, { studies: records }: PageContext): number[] {
  return studies
    .filter(({ relation }) => relation === 'cited')
    .flatMap(({ referenceId }) => records.get(referenceId)?.year ?? []);
}

/** A trial's level would rank what became of its treated people alone as a comparison. */
function levelOf(match: StudyMatch, record: StudyRecord): Fact[] {
  if (isTreatedOnly(match, record)) return [];
  return [{ term: say('card.level'), value: [levelWords({ ...record, levelReason: '' })] }];
}

function whose(record: StudyRecord): Fact[] {
  const ties = record.ties === null ? say('card.not-known-to-us') : ofPack(record.ties);
  return [
    { term: say('card.ties'), value: [ties] },
    { term: say('dossier.citation'), value: sourceOf(record) },
    { term: say('card.pack'), value: [`${record.pack.id} ${record.pack.version}`] },
  ];
}
