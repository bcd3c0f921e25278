import type { Place } from '../../context.ts';
import { OTHER_TREATMENTS } from '../../other-treatments.ts';
import { ITEM } from '../../rules/benefit-item.ts';

/** Another treatment anywhere in the words. */
const ANOTHER = new RegExp(`\\b(?:${OTHER_TREATMENTS})\\b`);

/** "Has treated 150 patients and achieved improvement in 78% of cases": of whatever the page sells. */
const COUNTED = /\b(?:has|have)[ -]+treated\b|\b\d+[ ]?%[ -]+of[ -]+(?:cases|patients|our)\b/;

/** An item of a list, or a sentence of "it", "results" and "patients": words that lean on what the page is about. */
export function isBare(place: Place, text: string): boolean {
  const block = place.page[place.blockIndex];
  if (block === undefined || ANOTHER.test(text)) return false;
  if (block.headings.some((h) => ANOTHER.test(h.text))) return false;
  return (
    (block.block.role !== 'paragraph' &&
      (ITEM.test(text) || /^\W*(?:it|safe|natural|no|non|minimal\w*|completely|100)\b/.test(text))) ||
    COUNTED.test(text) ||
    /^(?:it|this|these|they|results?|the[ -]+(?:results?|treatments?|therapy|procedure|effects?|benefits?|injections?)|best[ -]+results?|(?:most|many|some)[ -]+(?:patients|people)|patients|side[ -]+effects)\b/.test(
      text,
    )
  );
}
