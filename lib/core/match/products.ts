import { isBelow } from '../concepts/index.ts';
import type { CellSource, FindingEntry, InterventionId, InterventionMention } from '../types/index.ts';

/** How a finding's product stands to the claim's. Only the first two can support it. */
export type ProductFit = 'same' | 'narrower' | 'broader' | 'other-cells' | 'other-product';

const CLOSEST: readonly ProductFit[] = ['same', 'narrower', 'broader', 'other-cells', 'other-product'];
const FARTHEST: readonly ProductFit[] = CLOSEST.toReversed();

type Tested = Pick<FindingEntry, 'intervention' | 'pooled' | 'cellSource' | 'product' | 'universal'>;

/** A product of a claim: one name, or several labels on the same words ("cultured fat cells"). */
export type Product = readonly InterventionMention[];

/** The products that a claim speaks of; labels on the same words are one product. */
export function productsIn(mentions: readonly InterventionMention[]): Product[] {
  const byWords = new Map<string, InterventionMention[]>();
  for (const m of mentions) {
    const words = `${m.blockId}:${m.start}-${m.end}`;
    byWords.set(words, [...(byWords.get(words) ?? []), m]);
  }
  return [...byWords.values()];
}

/** How a finding stands to a product; where it has several labels, each restricts, and the farthest counts. */
export function productFit(product: Product, finding: Tested): ProductFit {
  return farthest(product.map((label) => labelFit(label, finding)));
}

/** How it stands to the closest of several products. */
export function closestFit(products: readonly Product[], finding: Tested): ProductFit {
  const fits = products.map((p) => productFit(p, finding));
  return CLOSEST.find((f) => fits.includes(f)) ?? 'other-product';
}

/** Whether a finding of that fit is about the product itself, or one that its name includes. */
export const isOfProduct = (fit: ProductFit): boolean => fit === 'same' || fit === 'narrower';

function farthest(fits: readonly ProductFit[]): ProductFit {
  return FARTHEST.find((f) => fits.includes(f)) ?? 'other-product';
}

/** A finding about several products in one is about each: rules, section 2. */
function labelFit(label: InterventionMention, finding: Tested): ProductFit {
  const { pooled = [], intervention } = finding;
  if (intervention !== null && pooled.length === 0) return oneFit(label, intervention, finding);
  const tested = [...pooled, ...(intervention === null ? [] : [intervention])];
  const fits = tested.map((id) => oneFit(label, id, finding));
  return CLOSEST.find((f) => fits.includes(f)) ?? 'other-product';
}

function oneFit(label: InterventionMention, tested: InterventionId, finding: Tested): ProductFit {
  const below = isBelow(tested, label.concept);
  // A notice about a whole class reaches the narrower products of it.
  const reached = isBelow(label.concept, tested);
  if (label.concept !== tested && !below && !reached) return 'other-product';
  if (otherCells(label, finding)) return 'other-cells';
  if (label.concept === tested) return 'same';
  return below || finding.universal === true ? 'narrower' : 'broader';
}

/** Tissue of a birth is always somebody else's; marrow concentrate of the same day is always one's own. */
const BY_NATURE: Partial<Record<InterventionId, CellSource>> = {
  umbilical: 'allogeneic',
  amniotic: 'allogeneic',
  bmc: 'autologous',
};

/** Own cells and donor cells are siblings, and so are amniotic fluid and membrane; unsaid fits either. */
function otherCells(label: InterventionMention, finding: Tested): boolean {
  const differ = <T>(a: T | undefined, b: T | undefined) => a !== undefined && b !== undefined && a !== b;
  const whose =
    finding.cellSource ?? (finding.intervention === null ? undefined : BY_NATURE[finding.intervention]);
  return differ(label.cellSource, whose) || differ(label.product, finding.product);
}
