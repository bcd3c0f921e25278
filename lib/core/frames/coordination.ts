import type { Place } from '../context.ts';
import type { BlockText } from '../page-text.ts';
import { DOES } from '../rules/words.ts';
import type { ClaimFrame, Span } from '../types/index.ts';
import { interventionsOf } from './interventions.ts';

const JOINED = /,? (?:and|but|whereas|while) /g;
const ACTS = new RegExp(`\\b(?:${DOES}|re-?generat\\w+|rebuilds?)\\b`);
/** "… but stem cells do not", "… and exosomes do": the verb is the first half's. */
const BARE =
  /\b(?:do|does|can|will|have|has|did|is|are)([ ]+(?:not|never)|n't|not)?(?:[ ]+(?:yet|been[ ]+shown[ ]+to))?[ .!;]*$/;
/** How near its beginning the second half names its product, in characters: as its subject. */
const NEAR = 24;

/**
 * Two statements joined, each with a product of its own and a verb: "PRP helps knees and stem cells help discs".
 *
 * @param part offsets of the block
 * @returns the halves, in block offsets; null where it is one statement ("PRP and stem cells help knees")
 */
export function coordinated(block: BlockText, part: Span): readonly [Span, Span] | null {
  const within = block.interventions.filter((f) => !f.weak && f.start >= part.start && f.end <= part.end);
  if (new Set(within.map((f) => f.concept)).size < 2) return null;
  const text = block.text.slice(part.start, part.end);
  for (const m of text.matchAll(JOINED)) {
    const [left, right] = [part.start + m.index, part.start + m.index + m[0].length];
    const second = within.find((f) => f.start >= right);
    const first = within.filter((f) => f.end <= left);
    if (second === undefined || first.length === 0 || second.start - right > NEAR) continue;
    if (first.some((f) => f.concept === second.concept)) continue;
    // "Stem cells and PRP to repair tendons": named together.
    if (/^\W*and\W*$/.test(block.text.slice(first.at(-1)?.end ?? left, second.start))) continue;
    const rest = block.text.slice(second.end, part.end);
    if (!ACTS.test(block.text.slice(part.start, left)) || !(ACTS.test(rest) || BARE.test(rest))) continue;
    return [
      { start: part.start, end: left },
      { start: right, end: part.end },
    ];
  }
  return null;
}

/**
 * The claim of a half that leaves its verb to the first.
 *
 * @param place the second half as its clause
 * @returns null where it says more than "does" or "does not"
 */
export function bareHalf(place: Place, first: ClaimFrame): ClaimFrame | null {
  const block = place.page[place.blockIndex];
  const { start, end } = place.clause;
  const m = BARE.exec(block?.text.slice(start, end) ?? '');
  const { mentions } = interventionsOf(place);
  if (block === undefined || m === null || mentions.length === 0) return null;
  return {
    ...first,
    start,
    end,
    text: block.block.text.slice(start, end),
    interventions: mentions,
    stance: m[1] !== undefined ? 'denies' : 'asserts',
    citations: block.marks.filter((mark) => mark.start >= start && mark.end <= end),
  };
}
