import { OUTCOME_CONCEPTS } from '../concepts/index.ts';
import type { ClaimFrame, FindingEntry, FindingOutcome, InterventionId } from '../types/index.ts';
import type { ConditionFit } from './conditions.ts';
import type { OutcomeFit } from './outcomes.ts';
import type { ProductFit } from './products.ts';

const PRODUCT: Readonly<Record<InterventionId, string>> = {
  prp: 'PRP',
  'platelet-lysate': 'platelet lysate',
  bmc: 'bone marrow concentrate',
  'cultured-msc': 'laboratory-grown cells',
  adipose: 'fat-derived cells',
  amniotic: 'an amniotic product',
  umbilical: 'an umbilical cord product',
  exosomes: 'exosomes',
  'stem-cell': 'stem cells without a named source',
  regenerative: 'a mixture of such products',
};

function outcomeLabel(outcome: FindingOutcome): string {
  if (outcome === 'background') return 'background';
  if (outcome === 'marketing-practice') return 'how clinics advertise';
  return OUTCOME_CONCEPTS.find(({ id }) => id === outcome)?.label ?? outcome;
}

const SOURCE = { autologous: "the patient's own ", allogeneic: "donors' " } as const;

/** The name of what a finding tested, with whose cells where known. */
export function testedProduct(finding: Pick<FindingEntry, 'intervention' | 'cellSource'>): string {
  if (finding.intervention === null) return 'no such product';
  if (finding.intervention === 'stem-cell' && finding.cellSource === 'autologous')
    return "the patient's own stem cells";
  const whose = finding.cellSource === undefined ? '' : SOURCE[finding.cellSource];
  return `${whose}${PRODUCT[finding.intervention]}`;
}

interface Fits {
  readonly frame: ClaimFrame;
  readonly finding: FindingEntry;
  readonly product: ProductFit;
  readonly outcome: OutcomeFit;
  readonly place: ConditionFit;
  readonly compared: boolean;
}

/** Why a finding is shown and why it is no closer, in plain words. */
export function reasonsFor({ frame, finding, product, outcome, place, compared }: Fits): string[] {
  const about = finding.subjects === 'documents';
  const reasons = [
    `It ${about ? 'is about' : 'tested'} ${testedProduct(finding)}${product === 'narrower' && finding.universal !== true ? ', one of the products meant by the general word' : ''}.`,
  ];
  if (product === 'broader') reasons.push('The page names a narrower product than it tested.');
  if (product === 'other-product') reasons.push('The page speaks of another product.');
  if (product === 'other-cells') reasons.push('The page speaks of cells or tissue from another source.');
  if (place === 'wider-condition') reasons.push('It covers a wider condition than the page names.');
  if (place === 'unnamed-disorder') reasons.push('It is about one disorder, which the page does not name.');
  reasons.push(
    outcome === 'direct'
      ? `It ${about ? 'speaks of' : 'measured'} ${outcomeLabel(finding.outcome)}, which the page speaks of.`
      : `It measured ${outcomeLabel(finding.outcome)}, which is near to what the page says but not the same.`,
  );
  if (!compared) reasons.push(`It did not compare with ${comparison(frame)}.`);
  return reasons;
}

function comparison(frame: ClaimFrame): string {
  const named = frame.comparators.map((c) => c.text.toLowerCase());
  return named.length > 0 ? named.join(' or ') : 'what the page compares with';
}
