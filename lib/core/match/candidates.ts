import { lookUp } from '../evidence-lookup.ts';
import { say } from '../messages/index.ts';
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
import { type Limit, limitsOf } from './limits.ts';
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
  /** Plain sentences: why it is here, and why it is no closer. Made for the few that are shown. */
  readonly reasons: () => readonly string[];
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
 * Weighs every finding of the packs for each condition of a claim. A sibling product never supports: it is
 * listed, as another product, only where it tests the very same condition and outcome.
 *
 * @returns one for each condition, in their order
 */
export function weigh(
  frame: ClaimFrame,
  conditions: readonly Condition[],
  evidence: EvidenceIndex,
  source: PageSource,
): Weighed[] {
  const asked = askedBy(frame, source);
  const bearings = lookUp(evidence).pairs.map(([finding, study]) => bearingOf(asked, finding, study));
  return conditions.map((condition) => {
    const candidates: Candidate[] = [];
    const left: LeftOut[] = [];
    for (const bearing of bearings) {
      if ('why' in bearing) {
        left.push(bearing);
        continue;
      }
      const place = conditionFit(condition, bearing.finding);
      const why = reasonToLeave(bearing, place);
      if (why === null) candidates.push(candidate(frame, { ...bearing, place }));
      else left.push({ finding: bearing.finding, why });
    }
    return { candidates, left };
  });
}

/** What a claim asks of every finding alike: told once, and not again for each of hundreds. */
interface Asked {
  readonly frame: ClaimFrame;
  readonly products: readonly Product[];
  readonly outcomes: ReturnType<typeof outcomesAsked>;
  readonly limits: ReturnType<typeof limitsOf>;
}

const askedBy = (frame: ClaimFrame, source: PageSource): Asked => ({
  frame,
  products: productsIn(frame.interventions),
  outcomes: outcomesAsked(frame),
  limits: limitsOf(frame, source),
});

/** How a finding stands to a claim but for its condition, of which a claim may have several. */
interface Bearing {
  readonly finding: FindingEntry;
  readonly study: StudyEntry;
  readonly product: ProductFit;
  readonly outcome: OutcomeFit;
  readonly compared: boolean;
  readonly limit: Limit | null;
}

/** The cheap questions first: most findings are left by them, whatever the claim's condition. */
function bearingOf(
  { frame, products, outcomes, limits }: Asked,
  finding: FindingEntry,
  study: StudyEntry,
): Bearing | LeftOut {
  if (finding.intervention === null) return { finding, why: 'background' };
  const product = closestFit(products, finding);
  const outcome = outcomeFit(outcomes, frame, finding);
  if (isSibling(product)) {
    // A notice about other products says nothing of this one: PRP is in none of the FDA's lists (rules, section 3).
    if (outcome !== 'direct' || finding.outcome === 'regulatory') return { finding, why: product };
  } else if (outcome === 'background' || outcome === 'other-outcome') return { finding, why: outcome };
  const compared = answersComparison(frame, finding);
  const limit = limits(finding, study);
  // Listed only where it tests the very same comparison.
  if (isSibling(product) && !(compared && limit === null)) return { finding, why: product };
  return { finding, study, product, outcome, compared, limit };
}

const isSibling = (product: ProductFit): product is 'other-product' | 'other-cells' =>
  product === 'other-product' || product === 'other-cells';

/** Why a finding that may bear on the claim does not, for one of its conditions; null where it does. */
function reasonToLeave({ product }: Bearing, place: ConditionFit): TraceReason | null {
  if (isSibling(product)) return place === 'direct' ? null : product;
  return place === 'other-condition' || place === 'other-disorder' ? place : null;
}

interface Fits extends Bearing {
  readonly place: ConditionFit;
}

function candidate(frame: ClaimFrame, fits: Fits): Candidate {
  const { finding, study, product, limit } = fits;
  const why = whyNotDirect(fits);
  const relation =
    why === null ? 'direct' : why === 'other-product' || why === 'other-cells' ? 'other-product' : 'indirect';
  return {
    finding,
    study,
    relation,
    why,
    product,
    reasons: () => [...reasonsFor({ frame, ...fits }), ...(limit === null ? [] : [say(limit.sentence)])],
  };
}

function whyNotDirect({ product, outcome, place, compared, limit }: Fits): TraceReason | null {
  if (isSibling(product)) return product;
  if (!isOfProduct(product)) return 'broader-product';
  if (place !== 'direct') return place;
  if (outcome !== 'direct') return outcome;
  if (!compared) return 'other-comparison';
  return limit?.why ?? null;
}
