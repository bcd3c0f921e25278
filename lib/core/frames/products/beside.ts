import type { Place, Placed } from '../../context.ts';
import { OTHER_TREATMENTS } from '../../other-treatments.ts';
import { DOES } from '../../rules/words.ts';
import { hasOwnSubject } from '../own-subject.ts';
import type { Product, Take } from './types.ts';

/** Another treatment as the subject: what it does is not the therapy's doing. */
const OTHER_TREATMENT = new RegExp(
  `^(?:(?:for|in|at|with|during)[ -][^,]{0,40},[ ])?(?:(?:(?!\\b(?:without|avoid\\w*|instead|than|alternatives?|no|need)\\b)[\\w ,'-]){0,24}?\\b)?(?:${OTHER_TREATMENTS})\\b`,
);

/** Whether words speak of another treatment, or of whatever else is their own subject. @param text folded and in lower case */
export const isOfAnother = (text: string): boolean => OTHER_TREATMENT.test(text) || hasOwnSubject(text);

/** What another treatment does while, before or after the product is given. */
const BESIDE = /\b(?:after|before|until|following|since|during|while|who|whom)[ -]+(?:[\w']+[ -]+){0,6}?$/;

const AND = /\band[ ]+(?:\w+[ ]+){0,3}?$/;

const IS_OFFERED = /^[ ]+(?:is|are)[ ]+(?:\w+[ ]+)?(?:offered|available|given|used|possible)\b/;

const ACTS = new RegExp(`\\b(?:${DOES})\\b`);

/**
 * "Ice eases the pain after PRP", "steroids relieve pain and PRP is offered too", and the half of a sentence that
 * has a subject of its own: the product is named beside it, and is not what the claim is about.
 */
export function isOnlyBeside(place: Place, text: string, subjects: readonly Placed<Product>[]): boolean {
  const inside = subjects.filter(
    ({ found, source }) =>
      source === 'sentence' && found.start >= place.clause.start && found.end <= place.clause.end,
  );
  const [first] = inside;
  if (first === undefined) return isOfAnother(text);
  const lead = text.slice(0, first.found.start - place.clause.start);
  if (/^(?:before|until)\b/.test(text)) {
    const main = /,[ ](.*)$/.exec(text)?.[1] ?? '';
    return (
      inside.every(({ found }) => found.start - place.clause.start < text.length - main.length) &&
      isOfAnother(main)
    );
  }
  const rest = text.slice(first.found.end - place.clause.start);
  const isBeside = BESIDE.test(lead) || (AND.test(lead) && IS_OFFERED.test(rest));
  return isBeside && ACTS.test(lead) && isOfAnother(lead);
}

/** "IntimaLase™ tightens": a brand with its mark, and no product of the field beside it. */
export function isBrandOfAnother(place: Place): boolean {
  const block = place.page[place.blockIndex];
  return block !== undefined && /\w[™®]/.test(block.cased.slice(place.clause.start, place.clause.end));
}

/** Speaks of patients, results or the reader, and so goes back to what the passage is about. */
const aloof = (text: string): boolean =>
  /^(?:most|many|some|patients|people|results|you|we|in|after)\b/.test(text);

/** How many sentences back "it" may mean another treatment. */
const RECENT = 3;

/** Whether the sentences just before are about another treatment, and named no product since. */
export function speaksOfAnother(place: Place, text: string, take: Take): boolean {
  if (aloof(text)) return false;
  const block = place.page[place.blockIndex];
  if (block === undefined) return false;
  for (let i = place.sentenceIndex - 1; i >= 0 && i >= place.sentenceIndex - RECENT; i--) {
    const sentence = block.sentences[i];
    if (sentence === undefined) return false;
    if (take(block).some((f) => f.start >= sentence.start && f.end <= sentence.end)) return false;
    if (OTHER_TREATMENT.test(block.text.slice(sentence.start, sentence.end))) return true;
  }
  return false;
}
