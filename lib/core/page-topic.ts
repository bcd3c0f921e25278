import { onceFor } from './once.ts';
import type { BlockText } from './page-text.ts';

/**
 * Other things with the same words (labelling guide: out of scope): transplants for blood disease and cancer, and
 * what is done to prepare and watch them; giving and transfusing blood; banking of cord blood; cells of plants.
 */
const OTHER_THINGS =
  /\b(?:leuk(?:a)?emias?|lymphomas?|myelomas?|chemotherapy|h(?:a)?ematopoietic|hsct|gvhd|graft-versus|engraft\w*|conditioning[ -]+regimens?|neutrop\w+|neutrophils?|bone[ -]+marrow[ -]+(?:biops\w+|transplant\w*)|stem[ -]+cell[ -]+transplant\w*|an(?:a)?emias?|myeloid|hla|transfus\w+|(?:blood|plate?let|bone[ -]+marrow)[ -]+(?:donat\w+|donors?|banks?|drives?)|donat\w+[ -]+(?:your[ -]+)?(?:blood|plate?lets?|plasma)|cord[ -]+blood[ -]+(?:bank\w*|units?|collection|storage|registry)|(?:plant|apple|grape|fruit|argan|botanical)(?:'?s)?[ -]+(?:based[ -]+|derived[ -]+)?stem[ -]+cells?)\b/g;
/** An abbreviation that others use too: fish is sold with the MSC label. Spelled out once, it counts. */
const SHORT = /^(?:MSC[sS]?|ASCs?|[mM]FAT)$/;

const OF_CELLS = /\b(?:cells?|inject\w*)\b/;

/** So often, and so much as the products themselves, a page is about that. */
const OFTEN = { count: 6, share: 0.5 };
/** The same, where the page opens with it. */
const FROM_THE_OPENING = { count: 3, share: 0.25 };
/** How many blocks are a page's opening: its title, and what comes next. */
const OPENING = 2;

/**
 * Whether a page names the products of this field as its own subject: somewhere beyond doubt, and not as what is
 * transplanted for blood disease. Remembered for each page.
 */
export const isAboutTherapy = onceFor((page: readonly BlockText[]): boolean => {
  // An abbreviation alone must at least stand on a page that speaks of cells or injections.
  const ofCells = page.some((b) => OF_CELLS.test(b.text));
  const named = page.flatMap((b) =>
    b.interventions.filter((f) => !f.weak && (ofCells || !SHORT.test(b.cased.slice(f.start, f.end)))),
  );
  if (named.length === 0) return false;
  if (named.some((f) => f.concept === 'prp' || f.concept === 'exosomes')) return true;
  const others = page.map((b) => b.text.match(OTHER_THINGS)?.length ?? 0);
  const { count, share } = others.slice(0, OPENING).some((n) => n > 0) ? FROM_THE_OPENING : OFTEN;
  const other = others.reduce((sum, n) => sum + n, 0);
  return other < count || other < named.length * share;
});
