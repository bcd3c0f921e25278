import { meantText } from '../as-written/index.ts';
import { fold, matchable } from '../fold.ts';
import { type Candidate, type Weighed, weigh } from '../match/candidates.ts';
import { conditionsIn } from '../match/conditions.ts';
import { isOfProduct, productFit, productsIn } from '../match/products.ts';
import type {
  Analysis,
  AssessedProduct,
  Assessment,
  ClaimFrame,
  Direction,
  EvidenceIndex,
  FindingEntry,
  InterventionId,
  PageSource,
  Strength,
} from '../types/index.ts';
import { STRENGTHS } from '../types/index.ts';
import { answering } from './answering.ts';
import { byProduct, type ProductFindings } from './by-product.ts';
import { citedStudies, restsOnUnknown, sourcesOf } from './cited.ts';
import { directionOf, sideOf } from './direction.ts';
import { flagsOf } from './flags/index.ts';
import { rungOf, standingOf } from './rung.ts';
import { studiesToShow } from './studies.ts';
import { traceOf } from './trace.ts';

interface Judgement {
  readonly strength: Strength;
  readonly direction: Direction;
  readonly comparedUnclear: boolean;
  /** The findings that decided both. */
  readonly deciding: readonly FindingEntry[];
}

/** What a claim needs of its page. */
export type AssessedPage = Pick<Analysis, 'references' | 'statements'>;

/** What stands behind a claim, in these packs: rules, sections 3 to 9. */
export function assess(
  written: ClaimFrame,
  page: AssessedPage,
  evidence: EvidenceIndex,
  source: PageSource,
): Assessment {
  const { references, statements } = page;
  const meant = meantText(written.text);
  const frame = meant === null ? written : { ...written, text: meant.text };
  const conditions = conditionsIn(frame.conditions);
  const weighed = weigh(frame, conditions, evidence, source);
  const judgements = weighed.map((w) => judge(frame, w.candidates));
  const found = merged(weighed);
  const judgement = frame.kind === 'safety' ? mostWarning(judgements) : weakest(judgements);
  const sources = sourcesOf(frame, references, evidence);
  const direct = found.filter((c) => c.relation === 'direct');
  const untested = untestedIn(frame, direct);
  const deciding = judgement.deciding.map((f) => f.id);
  const products = byProduct(frame, direct).map((product) => assessProduct(frame, product));
  return {
    strength: judgement.strength,
    direction: judgement.direction,
    ...(judgement.comparedUnclear ? { comparedUnclear: true as const } : {}),
    deciding,
    ...(judgements.length > 1
      ? {
          parts: judgements.map(({ strength, direction }, i) => ({
            conditions: conditions[i]?.facets ?? [],
            strength,
            direction,
          })),
        }
      : {}),
    ...(untested.length > 0 ? { untested } : {}),
    ...(products.length > 0 ? { products } : {}),
    flags: flagsOf({
      frame: written,
      text: matchable(fold(frame.text)),
      original: (span) => meant?.original(span) ?? span,
      source,
      cited: citedStudies(frame, sources, evidence),
      statements: statements.filter(
        ({ blockId, start, end }) => blockId === frame.blockId && start >= frame.start && end <= frame.end,
      ),
      restsOnUnknown: restsOnUnknown(frame, sources),
      direct: direct.map((c) => c.finding),
      directStudies: [...new Set(direct.map((c) => c.study))],
      strength: judgement.strength,
      comparedUnclear: judgement.comparedUnclear,
    }),
    studies: studiesToShow(found, sources, evidence, new Set(deciding), (f) => sideOf(frame, f)),
    trace: traceOf(weighed, new Set(deciding), judgement.strength),
    recordsLooked: evidence.studies.length,
  };
}

/**
 * Strength is the best rung that a direct finding stands on; direction is what that rung says. Of harm and of
 * the law every finding counts, whatever its rung, also those that have none: notices, rulings, reports.
 */
function judge(frame: ClaimFrame, found: readonly Candidate[]): Judgement {
  const direct = found.filter((c) => c.relation === 'direct').map((c) => c.finding);
  return judged(frame, direct);
}

function judged(frame: ClaimFrame, findings: readonly FindingEntry[]): Judgement {
  const direct = answering(frame, findings);
  const strength = STRENGTHS.find((s) => direct.some((f) => rungOf(f) === s)) ?? 'none';
  const all = frame.kind === 'safety' || frame.kind === 'regulatory';
  const deciding = all ? direct : direct.filter((f) => rungOf(f) === strength);
  if (deciding.length === 0)
    return { strength: 'none', direction: 'not-applicable', comparedUnclear: false, deciding: [] };
  const standing = deciding.flatMap((f) => standingOf(f) ?? []).filter((s) => s.rung === strength);
  return {
    strength,
    direction: directionOf(frame, deciding),
    comparedUnclear: standing.some((s) => s.comparedUnclear),
    deciding,
  };
}

/**
 * Of harm the weakest would be silence, although harm is on record for one of the places: what speaks against
 * safety counts first (rules, section 12.1).
 */
function mostWarning(judgements: readonly Judgement[]): Judgement {
  const warns = (direction: Direction): Judgement | undefined =>
    judgements.find((j) => j.direction === direction);
  return warns('against') ?? warns('mixed') ?? weakest(judgements);
}

function assessProduct(frame: ClaimFrame, { findings, ...product }: ProductFindings): AssessedProduct {
  const { strength, direction, deciding } = judged(frame, findings);
  const studyIds = [...new Set(deciding.map((f) => f.studyId))];
  const speaks = (id: string): boolean =>
    frame.kind === 'safety' || deciding.some((f) => f.studyId === id && sideOf(frame, f) !== null);
  return { ...product, strength, direction, studyIds, silent: studyIds.filter((id) => !speaks(id)).length };
}

/** Of many conditions in one line the weakest is the line's: rules, section 12.9. */
function weakest(judgements: readonly Judgement[]): Judgement {
  const [first, ...rest] = judgements;
  const none: Judgement = {
    strength: 'none',
    direction: 'not-applicable',
    comparedUnclear: false,
    deciding: [],
  };
  return rest.reduce(
    (a, b) => (STRENGTHS.indexOf(b.strength) > STRENGTHS.indexOf(a.strength) ? b : a),
    first ?? none,
  );
}

/** Each finding once, at its closest. */
function merged(weighed: readonly Weighed[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const c of weighed.flatMap((w) => w.candidates)) {
    const known = best.get(c.finding.id);
    if (known === undefined || (known.relation !== 'direct' && c.relation === 'direct'))
      best.set(c.finding.id, c);
  }
  return [...best.values()];
}

/** Of several products in one line, those that none of the direct findings tested. */
function untestedIn(frame: ClaimFrame, direct: readonly Candidate[]): InterventionId[] {
  const products = productsIn(frame.interventions);
  if (products.length < 2 || direct.length === 0) return [];
  const untested = products.filter((p) => !direct.some((c) => isOfProduct(productFit(p, c.finding))));
  return [...new Set(untested.flatMap((p) => p.map((m) => m.concept)))];
}
