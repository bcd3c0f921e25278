import type { Candidate } from '../match/candidates.ts';
import type {
  EvidenceIndex,
  PageReference,
  Relation,
  Strength,
  StudyEntry,
  StudyMatch,
} from '../types/index.ts';
import { STRENGTHS } from '../types/index.ts';
import { rungOf } from './rung.ts';

const RELATIONS: readonly Relation[] = ['cited', 'direct', 'indirect', 'other-product'];
/** Other products are shown so that they are not mistaken for support; a few make the point. */
const MOST_OTHER_PRODUCTS = 3;

interface Group {
  readonly study: StudyEntry;
  readonly citedAs: number | null;
  readonly candidates: readonly Candidate[];
}

/**
 * The studies to show beside a claim: those it cites, in their order, whatever they are about; then direct
 * ones, those that decided first, by strength and year; then indirect, then other products (rules, section 6).
 *
 * @param deciding ids of the findings that set strength and direction
 */
export function studiesToShow(
  found: readonly Candidate[],
  cited: readonly PageReference[],
  evidence: EvidenceIndex,
  deciding: ReadonlySet<string>,
): StudyMatch[] {
  const citedIds = new Map(
    cited.flatMap((r) => (r.referenceId === null ? [] : [[r.referenceId, r.number] as const])),
  );
  const groups = evidence.studies.flatMap((study): Group[] => {
    const candidates = found.filter((c) => c.study.id === study.id);
    const citedAs = citedIds.get(study.id) ?? null;
    return candidates.length === 0 && citedAs === null ? [] : [{ study, citedAs, candidates }];
  });
  let others = 0;
  return groups
    .map((g) => ({ group: g, relation: relationOf(g) }))
    .sort((a, b) => order(a, b, deciding))
    .filter(({ relation }) => relation !== 'other-product' || others++ < MOST_OTHER_PRODUCTS)
    .map(({ group, relation }) => match(group, relation, evidence));
}

function relationOf(group: Group): Relation {
  if (group.citedAs !== null) return 'cited';
  return RELATIONS.find((r) => group.candidates.some((c) => c.relation === r)) ?? 'indirect';
}

interface Ranked {
  readonly group: Group;
  readonly relation: Relation;
}

function order(a: Ranked, b: Ranked, deciding: ReadonlySet<string>): number {
  const byRelation = RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation);
  if (byRelation !== 0) return byRelation;
  if (a.relation === 'cited') return (a.group.citedAs ?? 0) - (b.group.citedAs ?? 0);
  const decides = (g: Group) => (g.candidates.some((c) => deciding.has(c.finding.id)) ? 0 : 1);
  return (
    decides(a.group) - decides(b.group) ||
    rank(a.group) - rank(b.group) ||
    b.group.study.year - a.group.study.year ||
    a.group.study.id.localeCompare(b.group.study.id)
  );
}

function rank(group: Group): number {
  return Math.min(
    ...group.candidates.map((c) => STRENGTHS.indexOf(rungOf(c.finding) ?? ('none' satisfies Strength))),
  );
}

function match(
  { study, citedAs, candidates }: Group,
  relation: Relation,
  evidence: EvidenceIndex,
): StudyMatch {
  const best = [...candidates].sort((a, b) => RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation));
  const closest = best.filter((c) => c.relation === best[0]?.relation);
  const own = evidence.findings.filter((f) => f.studyId === study.id).map((f) => f.id);
  return {
    studyId: study.id,
    packId: study.packId,
    relation,
    alsoDirect: candidates.some((c) => c.relation === 'direct'),
    citedAs,
    findingIds: closest.length > 0 ? closest.map((c) => c.finding.id) : own,
    reasons: [
      ...(citedAs === null ? [] : [`The page cites it as source ${citedAs}.`]),
      ...new Set(closest.flatMap((c) => c.reasons)),
      ...(closest.length === 0 && citedAs !== null ? ['It does not test what the sentence says.'] : []),
    ],
  };
}
