import { say } from '../messages/index.ts';
import type { ClaimFrame, InterventionId } from '../types/index.ts';
import { interventionWords } from './concepts.ts';
import type { Predicate } from './grammar/index.ts';
import { type PredicateName, predicate } from './predicate.ts';
import { shortened } from './quote.ts';

type Table = readonly (readonly [RegExp, PredicateName])[];

const CONTENTS: Table = [
  [/\bgrowth[ -]factors?\b/i, 'contain-growth-factors'],
  [/\b(?:live|living|viable|alive)\b.{0,24}\bcells?\b/i, 'contain-living-cells'],
  [/\bstem cells?\b/i, 'contain-stem-cells'],
  [/\bmillions?\b.{0,24}\bcells?\b/i, 'contain-millions'],
];

const SAFETY: Table = [
  [/\bsafe(?:r|ly|ty)?\b|\bwell[ -]tolerated\b|\bharmless\b/i, 'safe'],
  [
    /\b(?:no|zero|without|free of|risk-free)\b.{0,20}\b(?:risks?|side[ -]effects?|complications?|danger)\b/i,
    'no-risk',
  ],
  [
    /\b(?:few|low|little|minimal|rare)\b.{0,20}\b(?:risks?|side[ -]effects?|complications?|danger)\b/i,
    'little-risk',
  ],
  [/\breject/i, 'never-rejected'],
];

function first(table: Table, frame: ClaimFrame): PredicateName | null {
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
  return found === null || (found === 'contain-stem-cells' && empty) ? null : predicate(found);
}

/**
 * What a safety claim says. "No risk" is an assertion of safety and has its own words; a claim that it *harmed*
 * has none here (null), as turning it round would put words in the page's mouth.
 */
export function safety(frame: ClaimFrame): Predicate | null {
  const found = first(SAFETY, frame);
  return found === null || (frame.stance === 'denies' && found !== 'safe') ? null : predicate(found);
}

/**
 * The claim in the page's own words, cut to about two lines; with the product before it where the sentence itself
 * names none ("they", "it").
 */
export function inItsOwnWords(frame: ClaimFrame): string {
  const words = shortened(frame.text, 140);
  const elsewhere = frame.interventions.every((mention) => mention.source !== 'sentence');
  return elsewhere && frame.interventions.length > 0
    ? say('says.quoted-of', { treatment: interventionWords(frame.interventions).name, words })
    : say('says.quoted', { words });
}
