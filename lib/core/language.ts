import { declaredLanguage, usualScript } from './language/declared.ts';
import { ENGLISH } from './language/english.ts';
import { LANGUAGES_OF, LISTED } from './language/function-words.ts';
import { languageOfScript, SCRIPT_LANGUAGES, UNKNOWN } from './language/scripts.ts';
import type { TextBlock } from './types/index.ts';

/** Fewer function words tell nothing: "Clínica de la Cruz" has two, and stands on English pages. */
const FEWEST_HITS = 3;
/** Function words among all words: running text has a quarter to a half, lists of names and citations hardly any. */
const LEAST_SHARE = 0.1;
/** "Smith et al." stands in every language, and "et" is French. */
const LATIN_OF_CITATIONS = /\bet\.? al\b/g;
/** Letters of another script that make a text count: "Українська", in a menu of languages, has ten. */
const FEWEST_LETTERS = 15;
/** Letters that tell their language, from which on the words win over the declaration: some twenty words. */
const ENOUGH_LETTERS = 100;
/** A block's language shows in its beginning. In UTF-16 units. */
const LONGEST = 2_000;
/** How many blocks, from all over the page, are looked at before asking whether English is clear by now. */
const A_ROUND = 32;
/** English is clear with the weight of some seven paragraphs, and this many times that of the other languages. */
const CLEAR = { weight: 80, times: 4 };

/** What one text says of its language. */
interface Told {
  /** More than one where they are as likely as each other; none of several is English. */
  readonly languages: readonly string[];
  /** Letters looked at. */
  readonly letters: number;
}

/**
 * The language of a page, from its words and from what it declares. Both are needed: many sites declare "en"
 * because their template did, or nothing at all, and a short page has too few words.
 *
 * - Each block is told by its script, or by its function words, and weighs the root of its letters: a long block (a
 *   visitor's letter in Spanish, an English notice under a Spanish page) counts for more than a short one, and does
 *   not outweigh all others. What is too short to be told by itself, such as items of lists, is told together.
 * - The heavier side wins. Unsure means English, because a search in vain does no harm and a page wrongly left out
 *   does: so English wins a tie, and where there is little to go by another language must be declared too.
 * - Where no words tell anything, the declaration stands, unless a single word is English.
 *
 * @param blocks in any order. Of a page that is clearly English only a part is looked at
 * @param declared the page's own `lang`, as written; null where it has none
 * @returns a primary language subtag of BCP 47 in lower case ("en", "es"); "und" where it is in a script that we do
 *   not know. Never throws.
 */
export function pageLanguage(blocks: readonly TextBlock[], declared: string | null): string {
  const weights = new Map<string, number>();
  let english = 0;
  let other = 0;
  let letters = 0;
  const add = (told: Told): void => {
    const weight = Math.sqrt(told.letters);
    letters += told.letters;
    if (told.languages.includes(ENGLISH)) english += weight;
    else {
      other += weight;
      for (const one of told.languages) weights.set(one, (weights.get(one) ?? 0) + weight);
    }
  };

  const rest: string[] = [];
  for (const round of inRounds(blocks)) {
    for (const { text } of round) {
      const start = text.slice(0, LONGEST);
      const told = textLanguage(start);
      if (told === null) rest.push(start);
      else add(told);
    }
    if (english > CLEAR.weight && english > other * CLEAR.times) return ENGLISH;
  }
  const leftOver = rest.join('\n').slice(0, LONGEST);
  const together = textLanguage(leftOver);
  if (together !== null) add(together);

  const own = declaredLanguage(declared);
  if (letters === 0) return textLanguage(leftOver, 1)?.languages[0] === ENGLISH ? ENGLISH : (own ?? ENGLISH);
  if (english >= other) return ENGLISH;
  if (letters < ENOUGH_LETTERS && (own === null || own === ENGLISH)) return ENGLISH;
  const [told] = [...weights].reduce((most, one) => (one[1] > most[1] ? one : most));
  return own !== null && isFiner(own, told) ? own : told;
}

/** The blocks in groups, each from all over the page: a page may begin with a long menu, or end in a long notice. */
function* inRounds(blocks: readonly TextBlock[]): Generator<TextBlock[]> {
  const step = Math.ceil(blocks.length / A_ROUND);
  for (let from = 0; from < step; from++) {
    const size = Math.ceil((blocks.length - from) / step);
    yield Array.from({ length: size }, (_, n) => blocks[from + n * step]).filter(
      (block) => block !== undefined,
    );
  }
}

/** Catalan reads as Spanish, Bulgarian as Russian: a page that declares what we cannot tell apart knows better. */
function isFiner(declared: string, told: string): boolean {
  if (LISTED.has(declared) || SCRIPT_LANGUAGES.has(declared)) return false;
  return told === UNKNOWN ? usualScript(declared) !== 'Latn' : usualScript(declared) === usualScript(told);
}

/**
 * Tells a text's language: by script where it is not in Latin letters, else by the language that most of its
 * function words belong to.
 *
 * @returns null where it is too short, of no language that is known, or as English as another
 */
function textLanguage(text: string, fewestHits = FEWEST_HITS): Told | null {
  // By NFKC letters that are dressed up ("𝗦𝘁𝗲𝗺", full-width ones) are plain Latin ones.
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(LATIN_OF_CITATIONS, ' ')
      .match(/\p{L}+/gu) ?? [];
  const all = words.join('');
  const foreign = all.replace(/\p{Script=Latin}+/gu, '');
  // Names and units in Latin letters ("PRP") are usual in all scripts.
  if (foreign.length * 2 > all.length) {
    return foreign.length < FEWEST_LETTERS
      ? null
      : { languages: [languageOfScript(foreign)], letters: all.length };
  }
  const hits = new Map<string, number>();
  for (const word of words)
    for (const language of LANGUAGES_OF.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  const most = Math.max(0, ...hits.values());
  if (most < fewestHits || most < words.length * LEAST_SHARE) return null;
  const languages = [...hits.keys()].filter((language) => hits.get(language) === most);
  return languages.length > 1 && languages.includes(ENGLISH) ? null : { languages, letters: all.length };
}
