import type { BlockText } from './page-text.ts';

/** Transplants for blood disease and cancer, and what is done to prepare and watch them (labelling guide: out of scope). */
const BLOOD_DISEASE =
  /\b(?:leuk(?:a)?emias?|lymphomas?|myelomas?|chemotherapy|h(?:a)?ematopoietic|hsct|gvhd|graft-versus|engraft\w*|conditioning[ -]+regimens?|neutrop\w+|neutrophils?|bone[ -]+marrow[ -]+(?:biops\w+|transplant\w*)|stem[ -]+cell[ -]+transplant\w*|an(?:a)?emias?|myeloid|hla)\b/g;
/** An abbreviation that others use too: fish is sold with the MSC label. Spelled out once, it counts. */
const SHORT = /^(?:MSC[sS]?|ASCs?|[mM]FAT)$/;

const OF_CELLS = /\b(?:cells?|inject\w*)\b/;

/** So often, and at least half as often as the products themselves, a page is about that. */
const OFTEN = 6;
const SHARE = 0.5;

/**
 * Whether a page names the products of this field as its own subject: somewhere beyond doubt, and not as what is
 * transplanted for blood disease.
 */
export function isAboutTherapy(page: readonly BlockText[]): boolean {
  // An abbreviation alone must at least stand on a page that speaks of cells or injections.
  const ofCells = page.some((b) => OF_CELLS.test(b.text));
  const named = page.flatMap((b) =>
    b.interventions.filter((f) => !f.weak && (ofCells || !SHORT.test(b.cased.slice(f.start, f.end)))),
  );
  if (named.length === 0) return false;
  if (named.some((f) => f.concept === 'prp' || f.concept === 'exosomes')) return true;
  const disease = page.reduce((n, b) => n + (b.text.match(BLOOD_DISEASE)?.length ?? 0), 0);
  return disease < OFTEN || disease < named.length * SHARE;
}
