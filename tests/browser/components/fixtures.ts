/**
 * Make-believe claims and studies. Every clinic, author, title, DOI and number here is invented;
 * no study of these names exists.
 */
import type {
  Annotation,
  Assessment,
  ClaimFrame,
  ConditionId,
  Flag,
  InterventionId,
  OutcomeId,
  RecordFinding,
  StudyMatch,
  StudyRecord,
} from '../../../lib/core/types/index.ts';

const PACK = { id: 'make-believe', title: 'Make-believe studies', version: '1.0.0', date: '2026-01-01' };

export function finding(id: string, over: Partial<RecordFinding> = {}): RecordFinding {
  return {
    id,
    intervention: 'prp',
    conditions: ['disc'],
    subjects: 'people',
    outcome: 'pain',
    direction: 'improved',
    design: 'case-series',
    comparator: null,
    n: 30,
    followUpMonths: 24,
    plain: 'Pain was lower than at the start.',
    caveat: 'No comparison group.',
    ...over,
  };
}

export function record(id: string, over: Partial<StudyRecord> = {}): StudyRecord {
  return {
    id,
    pack: PACK,
    authors: 'Ember and others',
    year: 2016,
    title: 'A made-up study of a made-up injection',
    description: null,
    reportedBy: null,
    samePeople: null,
    container: 'Journal of Invented Medicine',
    csl: {
      id,
      type: 'article-journal',
      author: [{ family: 'Ember', given: 'A' }],
      issued: { 'date-parts': [[2016]] },
      title: 'A made-up study of a made-up injection',
      'container-title': 'Journal of Invented Medicine',
      DOI: `10.9999/invented.${id}`,
    },
    cited: {
      vancouver: `Ember A, et al. A made-up study of a made-up injection. Journal of Invented Medicine. 2016. doi: 10.9999/invented.${id}`,
      apa: `Ember, A., et al. (2016). A made-up study of a made-up injection. Journal of Invented Medicine. https://doi.org/10.9999/invented.${id}`,
    },
    doi: `10.9999/invented.${id}`,
    url: null,
    design: 'case-series',
    designNote: 'Invented for tests.',
    level: 4,
    levelReason: 'Case series, no comparison group.',
    subjects: 'people',
    meeting: false,
    n: 30,
    arms: [{ label: 'Treated', n: 30 }],
    sizeNote: null,
    population: 'Invented adults with a sore back',
    intervention: 'One injection',
    comparator: null,
    followUpMonths: 24,
    controlled: false,
    blinding: 'None',
    registration: null,
    limitations: 'Nobody was compared.',
    harms: 'Two people had soreness for a day.',
    ties: null,
    authorDomains: [],
    checked: { status: 'abstract-read', date: '2026-01-02', note: null },
    findings: [finding(`${id}--pain`)],
    ...over,
  };
}

/** A randomized trial against a pretend injection, unless said otherwise. */
export function trial(
  id: string,
  over: Partial<StudyRecord> = {},
  on: Partial<RecordFinding> = {},
): StudyRecord {
  const n = over.n === undefined ? 40 : over.n;
  return record(id, {
    design: 'randomized-controlled-trial',
    level: 2,
    levelReason: 'Single randomized trial.',
    n,
    arms: [
      { label: `Treated (${id})`, n: null },
      { label: 'Sham', n: null },
    ],
    comparator: 'A pretend injection',
    followUpMonths: 3,
    controlled: true,
    authors: `${id} and others`,
    findings: [
      finding(`${id}--pain`, {
        design: 'randomized-controlled-trial',
        comparator: 'sham',
        n,
        followUpMonths: 3,
        plain: 'Pain was lower than after a pretend injection.',
        caveat: null,
        ...on,
      }),
    ],
    ...over,
  });
}

export function match(studyId: string, over: Partial<StudyMatch> = {}): StudyMatch {
  return {
    studyId,
    packId: PACK.id,
    relation: 'direct',
    alsoDirect: true,
    citedAs: null,
    findingIds: [`${studyId}--pain`],
    reasons: ['Same product, same place, same outcome.'],
    ...over,
  };
}

interface ClaimParts {
  readonly interventions?: readonly InterventionId[];
  readonly conditions?: readonly ConditionId[];
  readonly outcomes?: readonly OutcomeId[];
  readonly comparators?: readonly string[];
}

/** A frame over its own text; parts stand nowhere in particular unless their words are in the text. */
export function frame(
  text: string,
  parts: ClaimParts & Partial<Pick<ClaimFrame, 'kind' | 'stance'>>,
): ClaimFrame {
  const mention = <Id extends string>(concept: Id, words: string) => {
    const at = Math.max(text.toLowerCase().indexOf(words.toLowerCase()), 0);
    return {
      concept,
      text: words,
      source: 'sentence' as const,
      blockId: 1,
      start: at,
      end: at + words.length,
    };
  };
  return {
    blockId: 1,
    start: 0,
    end: text.length,
    text,
    kind: parts.kind ?? 'efficacy',
    stance: parts.stance ?? 'asserts',
    interventions: (parts.interventions ?? []).map((id) => mention(id, id)),
    conditions: (parts.conditions ?? []).map((id) => mention(id, id)),
    outcomes: (parts.outcomes ?? []).map((id) => mention(id, id)),
    comparators: (parts.comparators ?? []).map((words) => mention(words, words)),
    citations: [],
    cues: [{ ruleId: 'made-up', kind: parts.kind ?? 'efficacy', text: text.slice(0, 12), start: 0, end: 12 }],
  };
}

export const PRP_DISC = frame('PRP injected into the disc eases pain.', {
  interventions: ['prp'],
  conditions: ['disc'],
  outcomes: ['pain'],
});

/** Unless said otherwise, all findings of the direct studies decide. */
export function annotation(over: Partial<Assessment>, on: ClaimFrame = PRP_DISC): Annotation {
  const direct = (over.studies ?? []).filter(
    (m) => m.relation === 'direct' || (m.relation === 'cited' && m.alsoDirect),
  );
  return {
    id: '1:0',
    frame: on,
    assessment: {
      strength: 'uncontrolled-studies',
      direction: 'in-line',
      deciding: direct.flatMap((m) => m.findingIds),
      flags: [],
      studies: [],
      trace: [],
      recordsLooked: 65,
      ...over,
    },
  };
}

export function byId(...records: readonly StudyRecord[]): ReadonlyMap<string, StudyRecord> {
  return new Map(records.map((r) => [r.id, r]));
}

export function flag(id: Flag['id'], reason: string, studyId?: string): Flag {
  return studyId === undefined ? { id, reason } : { id, reason, studyId };
}
