import { OTHER_TREATMENTS } from './other-treatments.ts';
import type { BlockText } from './page-text.ts';
import type { Span } from './types/index.ts';

/** A concept in context: found there, or taken from nearby, with where. */
export interface Placed<F> {
  readonly found: F;
  readonly block: BlockText;
  readonly source: 'sentence' | 'previous' | 'heading';
}

/** Where in a page a clause stands. */
export interface Place {
  readonly page: readonly BlockText[];
  readonly blockIndex: number;
  readonly sentenceIndex: number;
  readonly clause: Span;
}

/** How many sentences back "it" or "these injections" may point. Longer paragraphs change subject. */
const LOOKBACK = 6;

/** Points back at something already named. */
const ANAPHOR =
  /\b(?:it|its|they|them|their|this|these|those|such|both|either|the[ -]+(?:treatments?|therap(?:y|ies)|procedures?|injections?|cells?|products?|technique|results?|process|same|study[ -]+above))\b/;

/** Headings under which the page's therapy is not the subject. */
const OTHER_SUBJECT =
  /\b(?:causes?|symptoms?|anatomy|diagnos\w+|surg(?:ery|ical)|physical[ -]+therapy|about[ -]+(?:us|the[ -]+author)|references|contact)\b/;

/** A heading that is another treatment's name, or asks what it is. */
const IS_ANOTHER = new RegExp(
  `^\\W*(?:(?:what[ -]+(?:is|are)|about|the|our|how[ -]+does)[ -]+)*(?:${OTHER_TREATMENTS})(?:[ -]+(?:therapy|injections?|treatments?|work))?\\W*$`,
);

type Pick<F> = (block: BlockText) => readonly F[];

/** @returns what the clause's own sentence names, the clause first; empty when nothing */
export function inSentence<F extends Span>(place: Place, pick: Pick<F>): Placed<F>[] {
  const block = place.page[place.blockIndex];
  const sentence = block?.sentences[place.sentenceIndex];
  if (block === undefined || sentence === undefined) return [];
  const inClause = within(pick(block), place.clause);
  const found = inClause.length > 0 ? inClause : within(pick(block), sentence);
  return found.map((f) => ({ found: f, block, source: 'sentence' as const }));
}

/**
 * What the sentences before name, nearest first: in the same block, then (for a list item, or where the
 * clause points back) in the block before it under the same heading.
 */
export function before<F extends Span>(place: Place, pick: Pick<F>, lookback = LOOKBACK): Placed<F>[] {
  const block = place.page[place.blockIndex];
  if (block === undefined) return [];
  for (let i = place.sentenceIndex - 1; i >= 0 && i >= place.sentenceIndex - lookback; i--) {
    const found = foundIn(block, block.sentences[i], pick);
    if (found.length > 0) return found;
  }
  const previous = introduction(place, block);
  if (previous === null) return [];
  for (let i = previous.sentences.length - 1; i >= 0 && i >= previous.sentences.length - 2; i--) {
    const found = foundIn(previous, previous.sentences[i], pick);
    if (found.length > 0) return found;
  }
  return [];
}

/** What the headings above name: the nearest; a farther one only where the clause points back to its subject. */
export function above<F extends Span>(place: Place, pick: Pick<F>, farther: boolean): Placed<F>[] {
  const headings = place.page[place.blockIndex]?.headings ?? [];
  for (const [i, heading] of headings.entries()) {
    if (i > 0 && !farther) return [];
    const found = pick(heading);
    if (found.length > 0) return found.map((f) => ({ found: f, block: heading, source: 'heading' as const }));
    if (OTHER_SUBJECT.test(heading.text) || IS_ANOTHER.test(heading.text)) return [];
  }
  return [];
}

/** How large a share of a page's sentences must name one product for the page to be about it. */
const SHARE = 0.2;
/** And how much more often than all others together. */
const MORE = 2;
/** How large where it is the only one that the page names. */
const SHARE_OF_ONE = 0.1;
/** So few sentences in, a name is a title's. */
const OPENING = 3;

/**
 * What the whole page is about, where it is about one thing: named in its opening, and by a good part of its
 * sentences. For items and bare words ("Improves mobility") under headings that name nothing.
 */
export function ofThePage<F extends Span & { readonly concept: string }>(
  page: readonly BlockText[],
  pick: Pick<F>,
): Placed<F>[] {
  const opening = page.slice(0, OPENING).find((block) => pick(block).length > 0);
  const first = opening === undefined ? undefined : pick(opening)[0];
  const sentences = page.flatMap((block) => block.sentences.map((s) => within(pick(block), s)));
  if (opening === undefined || first === undefined) return onlyOne(page, pick, sentences.length);
  const naming = sentences.filter((found) => found.some((f) => f.concept === first.concept));
  const others = sentences.filter((found) => found.some((f) => f.concept !== first.concept));
  if (naming.length < sentences.length * SHARE || naming.length < others.length * MORE) return [];
  return [{ found: first, block: opening, source: 'heading' }];
}

/** The one that a page names, where it names no other and a heading says so: builders of pages do not keep to an order. */
function onlyOne<F extends Span & { readonly concept: string }>(
  page: readonly BlockText[],
  pick: Pick<F>,
  sentences: number,
): Placed<F>[] {
  const named = page.flatMap((block) => pick(block).map((found) => ({ found, block })));
  const [one] = named;
  const inHeading = named.find(({ block }) => block.block.role === 'heading');
  if (one === undefined || inHeading === undefined) return [];
  if (named.some(({ found }) => found.concept !== one.found.concept)) return [];
  return named.length < sentences * SHARE_OF_ONE ? [] : [{ ...inHeading, source: 'heading' }];
}

/** Whether the clause points back at something already named. */
export function pointsBack(text: string): boolean {
  return ANAPHOR.test(text);
}

/** The block that introduces this one: the list's lead-in, or the paragraph before where the text points back. */
function introduction(place: Place, block: BlockText): BlockText | null {
  for (let i = place.blockIndex - 1; i >= 0; i--) {
    const previous = place.page[i];
    if (previous === undefined || previous.block.role === 'heading') return null;
    if (block.block.role === 'list-item') {
      if (previous.block.role === 'list-item') continue;
      return underOtherSubject(block) ? null : previous;
    }
    const opening = block.text.slice(place.clause.start, place.clause.start + 60);
    return place.sentenceIndex === 0 && pointsBack(opening) ? previous : null;
  }
  return null;
}

/** Under "The causes of back pain" a lead-in that names the therapy does not make the list about it. */
function underOtherSubject(block: BlockText): boolean {
  const nearest = block.headings[0];
  return nearest !== undefined && nearest.interventions.length === 0 && OTHER_SUBJECT.test(nearest.text);
}

function foundIn<F extends Span>(block: BlockText, span: Span | undefined, pick: Pick<F>): Placed<F>[] {
  if (span === undefined) return [];
  return within(pick(block), span).map((f) => ({ found: f, block, source: 'previous' as const }));
}

function within<F extends Span>(found: readonly F[], span: Span): F[] {
  return found.filter((f) => f.start >= span.start && f.end <= span.end);
}
