import type { ClaimFrame, InterventionId } from '../types/index.ts';
import { interventionWords } from './concepts.ts';
import { shortened } from './quote.ts';
import { being, type Predicate, verb } from './verb.ts';

type Table = readonly (readonly [RegExp, Predicate])[];

const CONTENTS: Table = [
  [/\bgrowth[ -]factors?\b/i, verb('contain', 'growth factors')],
  [/\b(?:live|living|viable|alive)\b.{0,24}\bcells?\b/i, verb('contain', 'living cells')],
  [/\bstem cells?\b/i, verb('contain', 'stem cells')],
  [/\bmillions?\b.{0,24}\bcells?\b/i, verb('contain', 'millions of cells')],
];

const SAFETY: Table = [
  [/\bsafe(?:r|ly|ty)?\b|\bwell[ -]tolerated\b|\bharmless\b/i, being('safe')],
  [
    /\b(?:no|zero|without|free of|risk-free)\b.{0,20}\b(?:risks?|side[ -]effects?|complications?|danger)\b/i,
    verb('carry', 'no risk'),
  ],
  [
    /\b(?:few|low|little|minimal|rare)\b.{0,20}\b(?:risks?|side[ -]effects?|complications?|danger)\b/i,
    verb('carry', 'little risk'),
  ],
  [/\breject/i, being('never rejected by the body')],
];

function first(table: Table, frame: ClaimFrame): Predicate | null {
  return table.find(([pattern]) => pattern.test(frame.text))?.[1] ?? null;
}

/** "BMC is a stem cell therapy" is no statement about contents; these words make one. */
const HOLDS = /\b(?:contain|hold|has|have|with|full of|rich in|packed|made of|no|without|any|millions?)/i;

/** To say that they contain stem cells would say nothing. */
const ARE_STEM_CELLS: ReadonlySet<InterventionId> = new Set(['stem-cell', 'cultured-msc']);

/** What a content claim says is in the product; null when its words are not among those we can say plainly. */
export function contents(frame: ClaimFrame): Predicate | null {
  const named = CONTENTS.filter(([pattern]) => pattern.test(frame.text));
  // Two contents at once, or living stem cells, would lose one of them.
  const found = HOLDS.test(frame.text) && named.length === 1 ? first(CONTENTS, frame) : null;
  const empty = frame.interventions.some((mention) => ARE_STEM_CELLS.has(mention.concept));
  return found?.base === 'contain stem cells' && empty ? null : found;
}

/**
 * What a safety claim says. "No risk" is an assertion of safety and has its own words; a claim that it *harmed*
 * has none here (null), as turning it round would put words in the page's mouth.
 */
export function safety(frame: ClaimFrame): Predicate | null {
  const found = first(SAFETY, frame);
  return found !== null && frame.stance === 'denies' && found.base !== 'be safe' ? null : found;
}

/**
 * The claim in the page's own words, cut to about two lines; with the product before it where the sentence itself
 * names none ("they", "it").
 */
export function inItsOwnWords(frame: ClaimFrame): string {
  const quote = `“${shortened(frame.text, 140)}”`;
  const elsewhere = frame.interventions.every((mention) => mention.source !== 'sentence');
  return elsewhere && frame.interventions.length > 0
    ? `${interventionWords(frame.interventions).name}: ${quote}`
    : quote;
}
