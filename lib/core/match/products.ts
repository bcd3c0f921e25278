import type { FindingEntry, InterventionId, InterventionMention } from '../types/index.ts';

/** What each product is a kind of: rules, section 2. Amniotic products and exosomes are not stem cells. */
const KIND_OF: Readonly<Record<InterventionId, InterventionId | 'platelet-product' | null>> = {
  prp: 'platelet-product',
  'platelet-lysate': 'platelet-product',
  bmc: 'stem-cell',
  'cultured-msc': 'stem-cell',
  adipose: 'stem-cell',
  umbilical: 'stem-cell',
  'stem-cell': 'regenerative',
  amniotic: 'regenerative',
  exosomes: 'regenerative',
  regenerative: null,
};

export type ProductFit = 'same' | 'narrower' | 'broader' | 'sibling';

/** How a finding's product stands to the claim's. Only `same` and `narrower` can support it. */
export function productFit(
  claim: InterventionMention,
  finding: Pick<FindingEntry, 'intervention' | 'cellSource' | 'product'>,
): ProductFit {
  if (finding.intervention === null) return 'sibling';
  if (claim.concept === finding.intervention) return restricted(claim, finding) ? 'sibling' : 'same';
  if (isBelow(finding.intervention, claim.concept))
    return restricted(claim, finding) ? 'sibling' : 'narrower';
  if (isBelow(claim.concept, finding.intervention)) return 'broader';
  return 'sibling';
}

/** Own cells and donor cells are siblings, and so are amniotic fluid and membrane; unsaid fits either. */
function restricted(
  claim: InterventionMention,
  finding: Pick<FindingEntry, 'cellSource' | 'product'>,
): boolean {
  const cells =
    claim.cellSource !== undefined &&
    finding.cellSource !== undefined &&
    claim.cellSource !== finding.cellSource;
  const product =
    claim.product !== undefined && finding.product !== undefined && claim.product !== finding.product;
  return cells || product;
}

/** Whether `id` is a kind of `ancestor`. */
export function isBelow(id: InterventionId, ancestor: InterventionId): boolean {
  let at: InterventionId | 'platelet-product' | null = KIND_OF[id];
  while (at !== null) {
    if (at === ancestor) return true;
    at = at === 'platelet-product' ? 'regenerative' : KIND_OF[at];
  }
  return false;
}
