import { lookUp } from '../evidence-lookup.ts';
import { groupBy } from '../group-by.ts';
import type { Candidate } from '../match/candidates.ts';
import { say } from '../messages/index.ts';
import type {
  Design,
  EvidenceIndex,
  FindingEntry,
  Relation,
  StudyEntry,
  StudyMatch,
} from '../types/index.ts';
import { STRENGTHS } from '../types/index.ts';
import { citedAsWords } from '../words/reference-name.ts';
import type { Source } from './cited.ts';
import { rungOf } from './rung.ts';

const RELATIONS: readonly Relation[] = ['cited', 'direct', 'indirect', 'other-product'];
/** Other products are shown so that they are not mistaken for support; a few make the point. */
const MOST_OTHER_PRODUCTS = 3;

interface Group {
  readonly study: StudyEntry;
  readonly isCited: boolean;
  /** The label of the page's reference; null where it is named in words alone. */
  readonly citedAs: string | null;
  /** Its place among the sources of the claim. */
  readonly place: number;
  readonly candidates: readonly Candidate[];
}

/**
 * The studies to show beside a claim: those it cites, in their order, whatever they are about; then direct
 * ones, those that decided first, by strength and year; then indirect, then other products (rules, section 6).
 *
 * @param deciding ids of the findings that set strength and direction
 * @param sideOf what a finding says of the claim
 */
export function studiesToShow(
  found: readonly Candidate[],
  sources: readonly Source[],
  evidence: EvidenceIndex,
  deciding: ReadonlySet<string>,
  sideOf: (finding: FindingEntry) => Side,
): StudyMatch[] {
  const cited = new Map<string, Pick<Group, 'citedAs' | 'place'>>();
  sources.forEach(({ studyId, reference }, place) => {
    if (studyId !== null && !cited.has(studyId))
      cited.set(studyId, { citedAs: reference?.label ?? null, place });
  });
  const ofStudy = groupBy(found, (c) => c.study.id);
  const groups = evidence.studies.flatMap((study): Group[] => {
    const candidates = ofStudy.get(study.id) ?? [];
    const isCited = cited.has(study.id);
    if (candidates.length === 0 && !isCited) return [];
    return [{ study, isCited, ...(cited.get(study.id) ?? { citedAs: null, place: 0 }), candidates }];
  });
  let others = 0;
  const sorted = groups
    .map((g) => ranked(g, deciding, sideOf))
    .sort(
      (a, b) =>
        a.order - b.order ||
        (b.group.study.year ?? 0) - (a.group.study.year ?? 0) ||
        (a.group.study.id < b.group.study.id ? -1 : 1),
    );
  return bothSidesInView(sorted, deciding, sideOf)
    .filter(({ relation }) => relation !== 'other-product' || others++ < MOST_OTHER_PRODUCTS)
    .map(({ group, relation }) => match(group, relation, evidence));
}

/** What a finding says of the claim; null where it says neither. */
export type Side = 'for' | 'against' | 'both' | null;

/** As many studies are open to view from the start (look and words: "at most three"). */
const IN_VIEW = 3;

/**
 * Where the deciding studies disagree, both sides are among the first in view: the first one of the missing side
 * takes the last place in view.
 */
function bothSidesInView(
  sorted: readonly Ranked[],
  deciding: ReadonlySet<string>,
  sideOf: (finding: FindingEntry) => Side,
): readonly Ranked[] {
  const sidesOf = ({ group }: Ranked): readonly Side[] =>
    group.candidates.filter((c) => deciding.has(c.finding.id)).map((c) => sideOf(c.finding));
  const has = (ranked: Ranked, side: Side): boolean =>
    sidesOf(ranked).some((s) => s === side || (s === 'both' && side !== null));
  const view = sorted.slice(0, IN_VIEW);
  const rest = sorted.slice(IN_VIEW);
  for (const side of ['for', 'against'] as const) {
    const missing = rest.find((r) => has(r, side));
    if (missing === undefined || view.some((r) => has(r, side))) continue;
    const last = view.at(-1);
    if (last === undefined || last.group.isCited) continue;
    return [...view.slice(0, -1), missing, last, ...rest.filter((r) => r !== missing)];
  }
  return sorted;
}

interface Ranked {
  readonly group: Group;
  readonly relation: Relation;
  /** Lower comes first. */
  readonly order: number;
}

/** Of what has no rung: the authority itself, then the courts, then the law in general. */
const DOCUMENTS: readonly Design[] = ['regulator-notice', 'court-decision', 'regulation'];

/** Relation, then for cited ones the order of their marks, for the others whether they decided and speak, then the rung. */
function ranked(
  group: Group,
  deciding: ReadonlySet<string>,
  sideOf: (finding: FindingEntry) => Side,
): Ranked {
  const relation = relationOf(group);
  const base = RELATIONS.indexOf(relation) * 1000;
  if (group.isCited) return { group, relation, order: base + Math.min(group.place, 999) };
  const deciders = group.candidates.filter((c) => deciding.has(c.finding.id));
  // A study whose result was not read decides the strength, and says nothing.
  const silent = deciders.every((c) => sideOf(c.finding) === null) ? 10 : 0;
  const decides = deciders.length > 0 ? silent : 20;
  const rungs = group.candidates.map((c) => STRENGTHS.indexOf(rungOf(c.finding) ?? 'none'));
  const document = DOCUMENTS.indexOf(group.study.design) / 10;
  return { group, relation, order: base + decides + Math.min(...rungs) + document };
}

function relationOf(group: Group): Relation {
  if (group.isCited) return 'cited';
  return RELATIONS.find((r) => group.candidates.some((c) => c.relation === r)) ?? 'indirect';
}

function match(
  { study, isCited, citedAs, candidates }: Group,
  relation: Relation,
  evidence: EvidenceIndex,
): StudyMatch {
  const best = [...candidates].sort((a, b) => RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation));
  const closest = best.filter((c) => c.relation === best[0]?.relation);
  const shown =
    closest.length > 0 ? closest.map((c) => c.finding) : (lookUp(evidence).findings.get(study.id) ?? []);
  return {
    studyId: study.id,
    packId: study.packId,
    relation,
    ...(closest.length === 0 && { nothingOnClaim: true as const }),
    alsoDirect: candidates.some((c) => c.relation === 'direct'),
    citedAs,
    findingIds: shown.map((f) => f.id),
    reasons: [
      ...(isCited
        ? [citedAs === null ? say('reasons.named') : say('reasons.cited', { label: citedAsWords(citedAs) })]
        : []),
      ...new Set(closest.flatMap((c) => c.reasons())),
      ...(closest.length === 0 && isCited ? [say('reasons.tests-something-else')] : []),
    ],
  };
}
