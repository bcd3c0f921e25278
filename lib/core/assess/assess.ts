import { fold, matchable } from '../fold.ts';
import { type Candidate, candidates } from '../match/candidates.ts';
import { conditionsIn } from '../match/conditions.ts';
import { productFit } from '../match/products.ts';
import type {
  Assessment,
  ClaimFrame,
  Direction,
  EvidenceIndex,
  FindingEntry,
  InterventionId,
  PageReference,
  PageSource,
  Strength,
} from '../types/index.ts';
import { STRENGTHS } from '../types/index.ts';
import { answering } from './answering.ts';
import { citedStudies, restsOnUnknown, sourcesOf } from './cited.ts';
import { directionOf } from './direction.ts';
import { flagsOf } from './flags/index.ts';
import { rungOf } from './rung.ts';
import { studiesToShow } from './studies.ts';

interface Judgement {
  readonly strength: Strength;
  readonly direction: Direction;
  /** The findings that decided both. */
  readonly deciding: readonly FindingEntry[];
}

/** What stands behind a claim, in these packs: rules, sections 3 to 9. */
export function assess(
  frame: ClaimFrame,
  references: readonly PageReference[],
  evidence: EvidenceIndex,
  source: PageSource,
): Assessment {
  const conditions = conditionsIn(frame.conditions.map((c) => c.concept));
  const perCondition = conditions.map((condition) => candidates(frame, condition, evidence, source));
  const judgements = perCondition.map((c) => judge(frame, c));
  const found = merged(perCondition);
  const judgement = weakest(judgements);
  const sources = sourcesOf(frame, references, evidence);
  const direct = found.filter((c) => c.relation === 'direct');
  const untested = untestedIn(frame, direct);
  const deciding = judgement.deciding.map((f) => f.id);
  const studies = studiesToShow(found, sources, evidence, new Set(deciding));
  return {
    strength: judgement.strength,
    direction: judgement.direction,
    deciding,
    ...(judgements.length > 1
      ? {
          parts: judgements.map(({ strength, direction }, i) => ({
            conditions: conditions[i] ?? [],
            strength,
            direction,
          })),
        }
      : {}),
    ...(untested.length > 0 ? { untested } : {}),
    flags: flagsOf({
      frame,
      text: matchable(fold(frame.text)),
      source,
      cited: citedStudies(frame, sources, evidence),
      restsOnUnknown: restsOnUnknown(frame, sources),
      direct: direct.map((c) => c.finding),
      directStudies: [...new Set(direct.map((c) => c.study))],
      strength: judgement.strength,
    }),
    studies,
    citedElsewhere: sources.flatMap((s) => (s.studyId === null && s.number !== null ? [s.number] : [])),
    recordsLooked: evidence.studies.length,
  };
}

/** Strength is the best rung that a direct finding stands on; direction is what that rung says. */
function judge(frame: ClaimFrame, found: readonly Candidate[]): Judgement {
  const direct = answering(
    frame,
    found.filter((c) => c.relation === 'direct').map((c) => c.finding),
  );
  const strength = STRENGTHS.find((s) => direct.some((f) => rungOf(f) === s)) ?? 'none';
  if (strength === 'none') return { strength, direction: 'not-applicable', deciding: [] };
  const deciding = frame.kind === 'safety' ? direct : direct.filter((f) => rungOf(f) === strength);
  return { strength, direction: directionOf(frame, deciding), deciding };
}

/** Of many conditions in one line the weakest is the line's: rules, section 12.9. */
function weakest(judgements: readonly Judgement[]): Judgement {
  const [first, ...rest] = judgements;
  const none: Judgement = { strength: 'none', direction: 'not-applicable', deciding: [] };
  return rest.reduce(
    (a, b) => (STRENGTHS.indexOf(b.strength) > STRENGTHS.indexOf(a.strength) ? b : a),
    first ?? none,
  );
}

/** Each finding once, at its closest. */
function merged(perCondition: readonly (readonly Candidate[])[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const c of perCondition.flat()) {
    const known = best.get(c.finding.id);
    if (known === undefined || (known.relation !== 'direct' && c.relation === 'direct'))
      best.set(c.finding.id, c);
  }
  return [...best.values()];
}

/** Of several products in one line, those that none of the direct findings tested. */
function untestedIn(frame: ClaimFrame, direct: readonly Candidate[]): InterventionId[] {
  const products = [...new Map(frame.interventions.map((m) => [m.concept, m])).values()];
  if (products.length < 2 || direct.length === 0) return [];
  return products
    .filter(
      (m) =>
        !direct.some((c) => productFit(m, c.finding) === 'same' || productFit(m, c.finding) === 'narrower'),
    )
    .map((m) => m.concept);
}
