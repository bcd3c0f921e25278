import type { Span } from '../types/index.ts';

/**
 * What may stand between "randomized" and "trial", and nothing else: "randomized patients in this study" is no trial.
 * A set, because a pattern of so many words costs a browser milliseconds to compile.
 */
const BETWEEN: ReadonlySet<string> = new Set(
  `
  controlled clinical placebo sham saline active vehicle double single triple assessor observer
  investigator evaluator patient participant blind blinded masked prospective multi multicenter multicentre
  center centre parallel group cross over crossover pilot phase i ii iii iv iia iib superiority non
  inferiority noninferiority equivalence open label labeled comparative comparator feasibility one two
  three four arm armed factorial split face scalp mouth body within person subject efficacy safety
  exploratory preliminary proof of concept dose finding ranging year month week day pragmatic adaptive
  head to and long short term cluster stepped wedge explanatory interventional human`
    .trim()
    .split(/\s+/),
);
const NUMBER = /^\d{1,3}[ab]?$/;
const STUDY: ReadonlySet<string> = new Set(['trial', 'study', 'comparison', 'rct']);
const NEXT_WORD = /[ ,/()-]*([a-z\d]+)/y;
const MOST_WORDS = 14;
/** A trial before such nouns describes them, not the paper. */
const SOMETHING_OF_IT =
  / (?:evidence|data|participants?|patients?|populations?|registr\w+|sites?|literature|results? from|methods?)\b/y;

/**
 * The first place where words of a design lead, over other words of designs, to the trial or study that they describe.
 * @param openers Global patterns of the words that it begins with.
 * @param title As `matchable` makes it.
 */
export function studyCalled(openers: readonly RegExp[], title: string): Span | null {
  for (const opener of openers)
    for (const { index, 0: opening } of title.matchAll(opener)) {
      const end = studyAfter(title, index + opening.length);
      if (end !== null) return { start: index, end };
    }
  return null;
}

function studyAfter(title: string, from: number): number | null {
  let at = from;
  for (let words = 0; words < MOST_WORDS; words++) {
    NEXT_WORD.lastIndex = at;
    const [found = '', word = ''] = NEXT_WORD.exec(title) ?? [];
    at += found.length;
    if (STUDY.has(word)) {
      SOMETHING_OF_IT.lastIndex = at;
      return SOMETHING_OF_IT.test(title) ? null : at;
    }
    if (!BETWEEN.has(word) && !NUMBER.test(word)) return null;
  }
  return null;
}

/** Where the first form that is there stands. */
export function firstOfForms(title: string, forms: readonly RegExp[]): Span | null {
  for (const form of forms) {
    const found = form.exec(title);
    if (found !== null) return { start: found.index, end: found.index + found[0].length };
  }
  return null;
}
