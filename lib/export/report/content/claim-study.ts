import { say } from '../../../core/messages/index.ts';
import type { RecordedClaim, RecordedStudy, StudyMatch, StudyRecord } from '../../../core/types/index.ts';
import { designName } from '../../../core/words/design.ts';
import {
  isTreatedOnly,
  laterThanCited,
  relationNotes,
  shownFindings,
  sourceLink,
  studyFacts,
  studyHeading,
  studyName,
  studyWarnings,
  testedLine,
} from '../../../core/words/index.ts';
import { ofPack, type PageContext } from './context.ts';
import { findings } from './findings.ts';
import { noticesOfStudy } from './notices.ts';
import { safeAddress } from './safe-address.ts';
import { type Block, heading, type Inline, line, quiet, strong } from './types.ts';

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
  // The name has the year, where it is known.
  const facts = [
    ...studyFacts(match, record).slice(record.year === null ? 0 : 1),
    ...(isNear(study) ? [] : levelOf(match, record)),
  ];
  const about = {
    conditions: claim.conditions.map((concept) => ({ concept })),
    interventions: claim.interventions.map((concept) => ({ concept })),
  };
  const tested = testedLine(match, record, about);
  const warnings = [...(tested === null ? [] : [tested]), ...studyWarnings(record, about)];
  const notes = nearness(study, match, record, claim, context);
  const head = [
    heading(5, [headingOf(study, match, record)]),
    ...noticesOfStudy([context], record.id),
    line(strong(studyName(record)), ...said(facts, kept)),
  ];
  // What counts for nothing is told in short: its findings are in its full record.
  if (isNear(study))
    return [...head, line(quiet([...warnings, ...notes].join(' '))), whereFrom(context, record)];
  return [
    ...head,
    ...warnings.map((warning) => line(warning)),
    ...(kept ? findings(shownFindings(match, record), isTreatedOnly(match, record)) : []),
    ...(notes.length === 0 ? [] : [line(quiet(notes.join(' ')))]),
    ...ties(record),
    whereFrom(context, record),
  ];
}

/** Whether a study counts for nothing: it is about something near, or another product. */
export const isNear = ({ relation }: RecordedStudy): boolean =>
  relation === 'indirect' || relation === 'other-product';

/** Facts of a study whose part in the claim was not kept are of all that it is. */
function said(facts: readonly string[], kept: boolean): Inline[] {
  if (facts.length === 0) return [];
  const all = facts.join(' · ');
  return [' · ', kept ? all : say('dossier.whole-study', { facts: all })];
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
): string[] {
  const later = laterThanCited(match, record, citedYears(claim, context));
  const notes = [later, ...(relation === 'cited' && kept === undefined ? [] : relationNotes(match))];
  const unknown = relation === 'cited' && kept === undefined ? say('dossier.nearness-not-kept') : null;
  const direct = relation === 'cited' && match.alsoDirect ? say('dossier.also-direct') : null;
  return [direct, unknown, ...notes].filter((note) => note !== null);
}

function citedYears({ studies }: RecordedClaim, { studies: records }: PageContext): number[] {
  return studies
    .filter(({ relation }) => relation === 'cited')
    .flatMap(({ referenceId }) => records.get(referenceId)?.year ?? []);
}

/** A trial's level would rank what became of its treated people alone as a comparison. */
function levelOf(match: StudyMatch, record: StudyRecord): string[] {
  const { level } = record;
  return level === null || isTreatedOnly(match, record) ? [] : [say('clinical.level', { level })];
}

/** Ties that are not known are said in the full record. */
function ties({ ties: known }: StudyRecord): Block[] {
  return known === null ? [] : [line(quiet(say('card.ties'), ': ', ofPack(known)))];
}

/** Where it appeared, with a link, and whose record it is. */
function whereFrom({ studyPlace }: PageContext, record: StudyRecord): Block {
  const { pack } = record;
  const full: Inline = { kind: 'jump', to: studyPlace(record.id), of: [say('dossier.full-record')] };
  return line(quiet(...source(record), ' · ', `${pack.id} ${pack.version}`, ' · ', full));
}

function source(record: StudyRecord): Inline[] {
  const link = sourceLink(record);
  const href = safeAddress(link?.href);
  if (link === null || href === null)
    return [ofPack(record.container ?? record.title ?? record.description ?? say('source.where-unknown'))];
  return [{ kind: 'link', href, of: [ofPack(link.text)] }];
}
