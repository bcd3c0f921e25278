import { withoutTurn } from './stance/turned.ts';

/** Up to four words of one statement: "does not hurt and is safe" are two. */
const WITHIN = '(?:(?!(?:and|but|so|because|since|while)\\b)\\w+[ -]+){0,4}?';
const SAFE =
  '(?:safe|risk-?[ ]?free|free[ -]+(?:of|from)[ -]+(?:any[ -]+)?risks?|harmless|well[ -]+tolerated)';
const CLEAR = '(?:free[ -]+(?:of|from)[ -]+(?:any[ -]+)?|without[ -]+(?:any[ -]+)?)';
const HARMS = '(?:risks?|side[ -]+effects?|complications?|dangers?)';

/** Said to do harm, or not to be safe. */
const UNSAFE: readonly RegExp[] = [
  /\bunsafe\b/,
  new RegExp(
    `(?:\\b(?:not|never|neither)|n't|\\bfar[ -]+from|\\banything[ -]+but)[ -]+(?!only\\b|just\\b|merely\\b)${WITHIN}${SAFE}\\b`,
  ),
  new RegExp(`\\b(?:hardly|rarely|seldom|scarcely)[ -]+(?:ever[ -]+)?(?:\\w+ly[ -]+)?${SAFE}\\b`),
  // "No injection is free of risk, PRP included"; "none is as safe as PRP" is praise.
  new RegExp(
    `\\b(?:no|none|hardly[ -]+any|few)\\b(?:(?!\\band\\b|\\bbut\\b)[^.,]){0,24}\\b(?:is|are)[ -]+(?!(?:as|so)\\b)(?:\\w+[ -]+)?(?:safe|risk-?free|harmless|${CLEAR}${HARMS})\\b`,
  ),
  /\bsafest[ -]+(?:\w+[ -]+)?is[ -]+(?:to[ -]+(?:avoid|refuse|skip)|not[ -]+to[ -]+have)[ -]+(?:\w+[ -]+)?(?:prp|plate?lets?|stem|exosomes?|cells|it|them|these)\b/,
  /\b(?:few|no)[ -]+(?:clinics?|people|doctors?)\b[^.]{0,20}\b(?:tell|tells|mentions?|admits?)\b/,
];

/** Said not to be known, or not to be kept away: no harm on record and no trial without one answers that. */
const UNKNOWN: readonly RegExp[] = [
  /(?:\bnot|n't|\bnever)[ -]+(?:necessarily[ -]+)?mean[ -]+that\b/,
  /(?:\bnot|n't|\bnever)[ -]+(?:\w+[ -]+)?(?:assume|presume|believe|think|imagine)\b[^.,]{0,40}\b(?:safe|harmless|risk-?free)\b/,
  /(?:\bnot|n't|\bnever|\bnobody|\bno[ -]+one|\byet[ -]+to)\b(?:(?!\band\b|\bbut\b)[^.,]){0,30}\b(?:proven|proved|shown|known|knows?|established|clear|tested)\b(?:(?!\band\b|\bbut\b)[^.]){0,40}\b(?:safe|safety)\b/,
  /\b(?:no|nobody|cannot|not)\b[^.,]{0,30}\b(?:promise|guarantee)\b[^.,]{0,30}\b(?:safe|safety|(?:no|without|free[ -]+of)[ -]+(?:any[ -]+)?(?:risks?|side[ -]+effects?))\b/,
  /\bsafety\b[^.,]{0,50}\b(?:unknown|unclear|unproven|uncertain|lacking|concerns?|doubts?|questions?[ -]+(?:remain|about|over)|(?:not|never|yet[ -]+to)[ -]+(?:yet[ -]+)?(?:be(?:en)?[ -]+)?(?:\w+[ -]+)?(?:established|known|proven|shown|tested))\b/,
  /\bsafety\b[^.,]{0,30}n't[ -]+(?:yet[ -]+)?(?:be(?:en)?[ -]+)?(?:\w+[ -]+)?(?:established|known|proven|shown|tested)\b/,
  /\b(?:unknown|unproven|questionable|doubtful|unclear)[ -]+safety\b/,
  /\btoo[ -]+(?:early|soon)[ -]+to\b[^.,]{0,40}\b(?:safe|safety|harmless)\b/,
  /(?:\bnot|n't)[ -]+(?:\w+[ -]+)?prevent\w*[ -]+infection/,
  /\bsafe\?[^a-z]*(?:no|not|nobody)\b/,
];

/** A promise of safety, whoever makes it: "has no side effects". */
const PROMISED = new RegExp(
  `\\b(?:safe(?:ly|r|st)?|harmless|risk-?[ ]?free)\\b|(?:\\b(?:no|zero|without|never|not|free[ -]+(?:of|from))|n't)[ -]+(?:\\w+[ -]+){0,4}?(?:${HARMS}|harms?|hurts?|infections?|tumou?rs?|cancers?|reactions?)\\b`,
);

/** Doubts denied: "raises no safety concerns", "not known to be unsafe". */
const NO_DOUBT =
  /\b(?:no|without|zero|any)[ -]+(?:\w+[ -]+)?safety[ -]+(?:concerns?|doubts?|questions?)\b|(?:\b(?:not|never)|n't)[ -]+(?:\w+[ -]+){0,4}?unsafe\b/g;

const says = (patterns: readonly RegExp[], text: string): boolean => patterns.some((p) => p.test(text));

/**
 * How a sentence with the words of a promise makes none: `unsafe` where it says that there is harm ("isn't
 * risk-free"), `unknown` where it says that nobody knows ("its safety is not established").
 *
 * @param whole folded and in lower case
 */
export function safetyDoubt(whole: string): 'unsafe' | 'unknown' | null {
  const text = whole.replace(NO_DOUBT, ' ');
  const rest = withoutTurn(text);
  if (rest !== null) return PROMISED.test(rest) && safetyDoubt(rest) === null ? 'unsafe' : null;
  if (says(UNKNOWN, text)) return 'unknown';
  return says(UNSAFE, text) ? 'unsafe' : null;
}

/** @param text folded and in lower case */
export const doubtsSafety = (text: string): boolean => safetyDoubt(text) !== null;
