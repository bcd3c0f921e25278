import type {
  ClaimFrame,
  EvidenceIndex,
  FindingEntry,
  PageSource,
  StudyEntry,
  TraceReason,
} from '../types/index.ts';
import { answersComparison } from './comparators.ts';
import { type Condition, type ConditionFit, conditionFit } from './conditions.ts';
import { type Limit, limitOf } from './limits.ts';
import { type OutcomeFit, outcomeFit, outcomesAsked } from './outcomes.ts';
import { closestFit, isOfProduct, type Product, type ProductFit, productsIn } from './products.ts';
import { reasonsFor } from './reasons.ts';

/** A finding that bears on a claim, and how closely. */
export interface Candidate {
  readonly finding: FindingEntry;
  readonly study: StudyEntry;
  readonly relation: 'direct' | 'indirect' | 'other-product';
  /** What keeps it from testing the claim; null for direct ones. */
  readonly why: TraceReason | null;
  readonly product: ProductFit;
  /** Plain sentences: why it is here, and why it is no closer. */
  readonly reasons: readonly string[];
}

/** A finding that does not bear on the claim, and the first reason why. */
export interface LeftOut {
  readonly finding: FindingEntry;
  readonly why: TraceReason;
}

export interface Weighed {
  readonly candidates: readonly Candidate[];
  readonly left: readonly LeftOut[];
}

/**
 * Weighs every finding of the packs for one condition of a claim. A sibling product never supports: it is
 * listed, as another product, only where it tests the very same condition and outcome.
 */
export function weigh(
  frame: ClaimFrame,
  condition: Condition,
  evidence: EvidenceIndex,
  source: PageSource,
): Weighed {
  const studies = new Map(evidence.studies.map((s) => [s.id, s]));
  const products = productsIn(frame.interventions);
  const candidates: Candidate[] = [];
  const left: LeftOut[] = [];
  for (const finding of evidence.findings) {
    const study = studies.get(finding.studyId);
    if (study === undefined) continue;
    const fits = fitsOf(frame, products, condition, finding, study, source);
    const why = reasonToLeave(fits, finding);
    if (why === null) candidates.push(candidate(frame, finding, study, fits));
    else left.push({ finding, why });
  }
  return { candidates, left };
}

interface Fits {
  readonly product: ProductFit;
  readonly outcome: OutcomeFit;
  readonly place: ConditionFit;
  readonly compared: boolean;
  readonly limit: Limit | null;
}

function fitsOf(
  frame: ClaimFrame,
  products: readonly Product[],
  condition: Condition,
  finding: FindingEntry,
  study: StudyEntry,
  source: PageSource,
): Fits {
  return {
    product: closestFit(products, finding),
    outcome: outcomeFit(outcomesAsked(frame), frame, finding),
    place: conditionFit(condition, finding),
    compared: answersComparison(frame, finding),
    limit: limitOf(frame, finding, study, source),
  };
}

/** Why a finding does not bear on the claim at all; null where it does. */
function reasonToLeave(fits: Fits, finding: FindingEntry): TraceReason | null {
  const { product, outcome, place } = fits;
  if (finding.intervention === null) return 'background';
  if (product === 'other-product' || product === 'other-cells') {
    // A notice about other products says nothing of this one: PRP is in none of the FDA's lists (rules, section 3).
    return isExact(fits) && finding.outcome !== 'regulatory' ? null : product;
  }
  if (outcome === 'background' || outcome === 'other-outcome') return outcome;
  return place === 'other-condition' || place === 'other-disorder' ? place : null;
}

/** Tests the very same condition, outcome and comparison. */
function isExact({ outcome, place, compared, limit }: Fits): boolean {
  return outcome === 'direct' && place === 'direct' && compared && limit === null;
}

function candidate(frame: ClaimFrame, finding: FindingEntry, study: StudyEntry, fits: Fits): Candidate {
  const why = whyNotDirect(fits);
  const relation =
    why === null ? 'direct' : why === 'other-product' || why === 'other-cells' ? 'other-product' : 'indirect';
  const reasons = reasonsFor({ frame, finding, ...fits });
  return {
    finding,
    study,
    relation,
    why,
    product: fits.product,
    reasons: fits.limit === null ? reasons : [...reasons, fits.limit.sentence],
  };
}

function whyNotDirect({ product, outcome, place, compared, limit }: Fits): TraceReason | null {
  if (product === 'other-product' || product === 'other-cells') return product;
  if (!isOfProduct(product)) return 'broader-product';
  if (place !== 'direct') return place;
  if (outcome !== 'direct') return outcome;
  if (!compared) return 'other-comparison';
  return limit?.why ?? null;
}
