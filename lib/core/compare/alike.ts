import { CONDITION_CONCEPTS, DISORDER_CONCEPTS, INTERVENTION_CONCEPTS } from '../concepts/index.ts';
import { once } from '../once.ts';
import { FIELD_WORDS } from '../references/generic-words.ts';
import { singular, wordsOf } from '../references/words.ts';
import type { RecordedClaim } from '../types/index.ts';
import { folded } from './same-words.ts';
import { topicsOf } from './topics.ts';
import type { TopicOutcome } from './types.ts';

/** Words that carry no claim by themselves, and those by which a promise is made smaller or greater. */
const SMALL = new Set(
  `a an and are as at be been but by can could do does for from had has have help if in into is it its may might more
  most no not of on or our so such than that the their them then there these they this those to up us very was we were
  when which while who will with would you your`.split(/\s+/),
);

/** Letters by which words are held to be of one stem: "relieves", "relief", "regrow" and "regrowth". Crude, but the same for both. */
const STEM = 5;

const stem = (word: string): string => singular(word).slice(0, STEM);

/** Stems of the words for products and places, which every claim on a topic shares: they tell little. */
const topicStems = once(
  () =>
    new Set(
      [
        ...FIELD_WORDS,
        ...[...INTERVENTION_CONCEPTS, ...CONDITION_CONCEPTS, ...DISORDER_CONCEPTS]
          .flatMap(({ label, synonyms }) => [label, ...synonyms])
          .flatMap((words) => wordsOf(words).map(({ text }) => text)),
      ].map(stem),
    ),
);

/** A claim as it is held against others. */
export interface Telling {
  /** Stems of its words, each once, with what each weighs. */
  readonly stems: ReadonlyMap<string, number>;
  readonly weight: number;
  readonly outcomes: readonly (TopicOutcome | null)[];
  /** The last and the first words around it; empty where there is too little. */
  readonly before: string;
  readonly after: string;
}

/** Characters of the surroundings that have to be the same. */
const NEAR = 40;

export function tellingOf(claim: RecordedClaim): Telling {
  const words = wordsOf(claim.text).filter(({ text }) => !SMALL.has(text));
  const stems = new Map(
    words.map(({ text }) => [stem(text), topicStems().has(stem(text)) ? 0.5 : 1] as const),
  );
  const near = (text: string): string => (text.length < NEAR ? '' : text);
  return {
    stems,
    weight: [...stems.values()].reduce((sum, one) => sum + one, 0),
    outcomes: [...new Set(topicsOf(claim).map(({ outcome }) => outcome))],
    before: near(folded(claim.before).slice(-NEAR)),
    after: near(folded(claim.after).slice(0, NEAR)),
  };
}

/** That it helps, how it works, that there is research: ways to say that somebody is better off. */
const LOOSE: ReadonlySet<TopicOutcome | null> = new Set([null, 'mechanism', 'evidence']);
/** These are claims of another sort than a benefit. */
const APART: ReadonlySet<TopicOutcome | null> = new Set([
  'harm',
  'regulatory',
  'product-content',
  'experience',
]);

/** Whether two claims may be about the same change: a named outcome is never taken for another. */
function sameOutcome(a: Telling, b: Telling): boolean {
  return a.outcomes.some((x) =>
    b.outcomes.some((y) => x === y || (LOOSE.has(x) && !APART.has(y)) || (LOOSE.has(y) && !APART.has(x))),
  );
}

/** Half of the words in common, among them two of the topic's or one other. */
const ANYWHERE = { share: 0.5, common: 1 };
/** Between the same words as before, a quarter will do: then a sentence was replaced where it stood. */
const IN_PLACE = { share: 0.25, common: 0.5 };

/**
 * How alike two claims' words are, 0 to 1, for claims on the same products, conditions and disorders: twice the weight
 * of the stems in common, by the weight of both (Dice). Words of the field weigh half.
 *
 * @returns 0 where one is not to be taken for a rewording of the other
 */
export function likeness(a: Telling, b: Telling): number {
  if (!sameOutcome(a, b)) return 0;
  const [few, many] = a.stems.size <= b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems];
  let common = 0;
  for (const [one, weight] of few) if (many.has(one)) common += weight;
  const share = (2 * common) / Math.max(1, a.weight + b.weight);
  const isInPlace = (a.before !== '' && a.before === b.before) || (a.after !== '' && a.after === b.after);
  const least = isInPlace ? IN_PLACE : ANYWHERE;
  if (common < least.common || share < least.share) return 0;
  // Of two that are as alike, the one in the same place; never above what is alike word for word.
  return isInPlace ? (1 + share) / 2 : share;
}
