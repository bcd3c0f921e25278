import type { Place } from '../context.ts';
import type { BlockText } from '../page-text.ts';
import type { ClaimFrame, ClaimKind, Mention } from '../types/index.ts';
import { conditionsOf } from './conditions.ts';

/** What is said of each item where it is said of the list; how a thing works or what is in it is said once. */
const SAID_OF_EACH: ReadonlySet<ClaimKind> = new Set(['efficacy', 'regeneration']);
/** Longer, an item says something of its own. In words. */
const LONGEST_ITEM = 10;
/** A line that goes on in a list. */
const OPEN = /(?::|\b(?:such[ -]+as|including|like|for))$/;
/** An item that says something of its own, or of whom. */
const SAYS_SOMETHING =
  /\b(?:is|are|was|were|has|have|had|can|cannot|could|will|may|might|does|do|not|if|when|you|we|our|your|call|book|see|learn|read|includ\w+|causes?|because|due|risks?|after|before)\b/;

/**
 * The claim that a line makes of the list below it ("PRP can help with:").
 *
 * @param frames what the block itself claims, in reading order
 * @returns null where its last sentence makes no such claim, or is not left open
 */
export function leadIn(block: BlockText, frames: readonly ClaimFrame[]): ClaimFrame | null {
  const last = frames.at(-1);
  const end = block.text.trimEnd();
  if (last === undefined || !OPEN.test(end) || last.end < end.length - 1) return null;
  if (last.oblique === true || last.reversed === true || last.combined === true) return null;
  return SAID_OF_EACH.has(last.kind) ? last : null;
}

/**
 * An item that only names what is treated, with the claim of the line above its list.
 *
 * @param place the item's block, its first sentence as the clause
 * @returns null where the item is more than such a name, or names nothing known
 */
export function itemFrame(place: Place, lead: ClaimFrame): ClaimFrame | null {
  const block = place.page[place.blockIndex];
  if (block === undefined || !isName(block)) return null;
  const { start, end } = place.clause;
  const conditions = conditionsOf(place, false, lead.kind).filter(({ source }) => source === 'sentence');
  if (conditions.length === 0) return null;
  const from = <M extends Mention>(mention: M): M => ({ ...mention, source: 'list' as const });
  return {
    ...lead,
    blockId: block.block.id,
    start,
    end,
    text: block.block.text.slice(start, end),
    interventions: lead.interventions.map(from),
    conditions,
    outcomes: lead.outcomes.map(from),
    comparators: lead.comparators.map(from),
    citations: [...lead.citations, ...block.marks],
    cues: lead.cues.map((cue) => ({ ...cue, blockId: lead.blockId })),
  };
}

/** A line, or a heading, that says of all items below that they are not so: "What PRP cannot do:". */
const NOT_SO =
  /\b(?:not|cannot|never|won't|can't|doesn't|don't|isn't|myths?|misconceptions?|false[ ]+(?:claims?|promises?))\b/;
const OF_ITEMS = /(?::|\b(?:cannot[ -]+do|can't[ -]+do|not[ -]+do|myths?(?:[ ]+about[ ]+[\w ,-]+)?))\W*$/;

/** Whether the items below a block are denied by it. */
export function deniesItems(block: BlockText): boolean {
  const last = block.sentences.at(-1);
  if (last === undefined) return false;
  // "If rest has not helped, PRP can:" denies nothing of the items.
  const text = block.text.slice(last.start, last.end).split(/,[ ]/).at(-1) ?? '';
  return NOT_SO.test(text) && OF_ITEMS.test(text) && !/\b(?:not[ ]+only|why[ ]+not|who(?:se)?)\b/.test(text);
}

/** The claim with its stance turned: what is listed under "PRP does not:" is denied. */
export function denied(frame: ClaimFrame): ClaimFrame {
  return frame.kind === 'safety' || frame.stance === 'denies' ? frame : { ...frame, stance: 'denies' };
}

function isName(block: BlockText): boolean {
  return (
    block.sentences.length === 1 &&
    block.interventions.length === 0 &&
    block.comparators.length === 0 &&
    block.text.trim().split(/[ ]+/).length <= LONGEST_ITEM &&
    !SAYS_SOMETHING.test(block.text) &&
    !block.text.trimEnd().endsWith('?')
  );
}
