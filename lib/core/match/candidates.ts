import type {
  ClaimFrame,
  EvidenceIndex,
  FindingEntry,
  InterventionMention,
  PageSource,
  StudyEntry,
} from '../types/index.ts';
import { answersComparison } from './comparators.ts';
import { type Condition, conditionFit } from './conditions.ts';
import { limitOf } from './limits.ts';
import { outcomeFit, outcomesAsked } from './outcomes.ts';
import { type ProductFit, productFit } from './products.ts';
import { reasonsFor } from './reasons.ts';

/** A finding that bears on a claim, and how closely. */
export interface Candidate {
  readonly finding: FindingEntry;
  readonly study: StudyEntry;
  readonly relation: 'direct' | 'indirect' | 'other-product';
  readonly product: ProductFit;
  /** Plain sentences: why it is here, and why it is no closer. */
  readonly reasons: readonly string[];
}

const FIT_ORDER: readonly ProductFit[] = ['same', 'narrower', 'broader', 'sibling'];

/**
 * The findings that bear on one condition of a claim. A sibling product never supports: it is listed, as
 * another product, only where it tests the very same condition and outcome.
 */
export function candidates(
  frame: ClaimFrame,
  condition: Condition,
  evidence: EvidenceIndex,
  source: PageSource,
): Candidate[] {
  const asked = outcomesAsked(frame);
  if (asked.length === 0 || frame.interventions.length === 0) return [];
  const studies = new Map(evidence.studies.map((s) => [s.id, s]));
  return evidence.findings.flatMap((finding) => {
    const study = studies.get(finding.studyId);
    const outcome = outcomeFit(asked, frame, finding);
    const place = conditionFit(condition, finding.conditions);
    if (study === undefined || outcome === null || place === null) return [];
    const product = closest(frame.interventions, finding);
    const compared = answersComparison(frame, finding);
    const limit = limitOf(frame, finding, study, source);
    const exact = outcome === 'direct' && place === 'direct' && compared && limit === null;
    const relation =
      product === 'sibling' ? 'other-product' : exact && product !== 'broader' ? 'direct' : 'indirect';
    if (relation === 'other-product' && (!exact || finding.intervention === null)) return [];
    const reasons = reasonsFor({ frame, finding, product, outcome, place, compared });
    return [{ finding, study, relation, product, reasons: limit === null ? reasons : [...reasons, limit] }];
  });
}

function closest(mentions: readonly InterventionMention[], finding: FindingEntry): ProductFit {
  const fits = mentions.map((m) => productFit(m, finding));
  return FIT_ORDER.find((f) => fits.includes(f)) ?? 'sibling';
}
