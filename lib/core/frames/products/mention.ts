import type { Place, Placed } from '../../context.ts';
import type { InterventionMention } from '../../types/index.ts';
import { cellSourceOf, DONOR, saidHere } from './cell-source.ts';
import type { Product } from './types.ts';

/** A product as a frame names it: one label or, where the same words restrict twice, two. */
export function mentionsOf(place: Place, placed: Placed<Product>): InterventionMention[] {
  return labels(ofDonors(mention(place, placed), placed));
}

function mention(place: Place, { found, block, source }: Placed<Product>): InterventionMention {
  const cellSource =
    found.cellSource ??
    cellSourceOf(place, found, block) ??
    (source === 'sentence' ? null : saidHere(place, found));
  return {
    concept: found.concept,
    blockId: block.block.id,
    start: found.start,
    end: found.end,
    text: block.block.text.slice(found.start, found.end),
    source,
    ...(cellSource === null ? {} : { cellSource }),
    ...(found.product === undefined ? {} : { product: found.product }),
  };
}

/** Same-day marrow concentrate is the patient's own; marrow cells of a donor were grown in a laboratory. */
function ofDonors(named: InterventionMention, { found, block }: Placed<Product>): InterventionMention {
  if (named.concept !== 'bmc' || !/\bcells?\b/i.test(named.text)) return named;
  const from = block.text.lastIndexOf('.', found.start) + 1;
  return DONOR.test(block.text.slice(from, found.end))
    ? { ...named, concept: 'cultured-msc', cellSource: 'allogeneic' }
    : named;
}

/** "Cultured donor fat cells" are laboratory-grown and from fat: two labels on the same words, and both restrict. */
function labels(named: InterventionMention): InterventionMention[] {
  const fat = named.concept === 'cultured-msc' && /\b(?:fat|adipose)\b/i.test(named.text);
  return fat ? [named, { ...named, concept: 'adipose' }] : [named];
}
