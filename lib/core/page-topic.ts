import type { BlockText } from './page-text.ts';

/** Transplants for blood disease and cancer, and what is done to prepare and watch them (labelling guide: out of scope). */
const BLOOD_DISEASE =
  /\b(?:leuk(?:a)?emias?|lymphomas?|myelomas?|chemotherapy|h(?:a)?ematopoietic|hsct|gvhd|graft-versus|engraft\w*|conditioning[ -]+regimens?|neutrop\w+|neutrophils?|bone[ -]+marrow[ -]+(?:biops\w+|transplant\w*)|stem[ -]+cell[ -]+transplant\w*|an(?:a)?emias?|myeloid|hla)\b/g;
/** So often, and at least half as often as the products themselves, a page is about that. */
const OFTEN = 6;
const SHARE = 0.5;

/**
 * Whether a page names the products of this field as its own subject: somewhere beyond doubt, and not as what is
 * transplanted for blood disease.
 */
export function isAboutTherapy(page: readonly BlockText[]): boolean {
  const named = page.flatMap((b) => b.interventions.filter((f) => !f.weak));
  if (named.length === 0) return false;
  if (named.some((f) => f.concept === 'prp' || f.concept === 'exosomes')) return true;
  const disease = page.reduce((n, b) => n + (b.text.match(BLOOD_DISEASE)?.length ?? 0), 0);
  return disease < OFTEN || disease < named.length * SHARE;
}
