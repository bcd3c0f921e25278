import { say } from '../messages/index.ts';
import type { ClaimFrame, FindingEntry } from '../types/index.ts';
import { outcomeLabel } from '../words/concept-labels.ts';
import { joined } from '../words/joined.ts';
import type { ConditionFit } from './conditions.ts';
import type { OutcomeFit } from './outcomes.ts';
import type { ProductFit } from './products.ts';

/** The name of what a finding tested, with whose cells where known. */
export function testedProduct({
  intervention,
  cellSource,
}: Pick<FindingEntry, 'intervention' | 'cellSource'>): string {
  if (intervention === null) return say('products.none');
  if (cellSource === undefined) return say(`products.${intervention}`);
  return cellSource === 'autologous'
    ? say(`products.${intervention}-of-the-patient`)
    : say(`products.${intervention}-of-donors`);
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
  const reasons = [whatItTested(finding, product)];
  if (product === 'broader') reasons.push(say('reasons.broader-product'));
  if (product === 'other-product') reasons.push(say('reasons.other-product'));
  if (product === 'other-cells') reasons.push(say('reasons.other-cells'));
  if (place === 'wider-condition') reasons.push(say('reasons.wider-condition'));
  if (place === 'unnamed-disorder') reasons.push(say('reasons.unnamed-disorder'));
  reasons.push(whatItMeasured(finding, outcome));
  if (!compared) reasons.push(whatItDidNotCompare(frame));
  return reasons;
}

const isDocument = ({ subjects }: FindingEntry): boolean => subjects === 'documents';

function whatItTested(finding: FindingEntry, fit: ProductFit): string {
  const product = testedProduct(finding);
  const narrower = fit === 'narrower' && finding.universal !== true;
  if (isDocument(finding)) return say(narrower ? 'reasons.about-narrower' : 'reasons.about', { product });
  return say(narrower ? 'reasons.tested-narrower' : 'reasons.tested', { product });
}

function whatItMeasured(finding: FindingEntry, fit: OutcomeFit): string {
  const outcome = outcomeLabel(finding.outcome);
  if (fit !== 'direct') return say('reasons.measured-near', { outcome });
  return say(isDocument(finding) ? 'reasons.speaks-of' : 'reasons.measured', { outcome });
}

function whatItDidNotCompare(frame: ClaimFrame): string {
  const named = frame.comparators.map((c) => say('reasons.comparator', { words: c.text.toLowerCase() }));
  if (named.length === 0) return say('reasons.not-compared-as-the-page');
  return say('reasons.not-compared', { other: joined(named, 'reasons.or') });
}
