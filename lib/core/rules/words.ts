import type { Clause } from './types.ts';

/** Word lists that several rules share, as regular expression sources without boundaries. */

/** Verbs of benefit, in the forms that pages use. */
export const BENEFIT = [
  'help(?:s|ed|ing|ful)?',
  'relie(?:ve|ves|ved|ving|f)',
  'reduc(?:e|es|ed|ing|tion)',
  'address(?:es|ing)?[ -]+(?:\\w+[ -]+){0,5}?(?:conditions?|pain|loss|thinning|symptoms|injur(?:y|ies)|dysfunction|arthritis|wrinkles|scars?)',
  'lower(?:s|ed|ing)|lower[ -]+(?:(?:the|your)[ -]+)?(?:blood|pain|risks?|inflammation)',
  'clos(?:e|es|ed|ing)[ -]+(?:\\w+[ -]+){0,3}?(?:wounds?|fistulas?|ulcers?)',
  'eas(?:e|es|ed|ing)',
  'improv(?:e|es|ed|ing|ement|ements)',
  'treat(?:s|ing)?',
  '(?:be|been|effectively|successfully)[ -]+treat(?:ed)?',
  'heal(?:s|ed|ing)?',
  'alleviat(?:e|es|ed|ing)',
  'eliminat(?:e|es|ed|ing)',
  'cur(?:e|es|ed|ing)',
  'resolv(?:e|es|ed|ing)',
  'restor(?:e|es|ed|ing)',
  'calm(?:s|ed|ing)?',
  'sooth(?:e|es|ed|ing)',
  'put(?:s|ting)?[ -]+off',
  'fad(?:e|es|ed|ing)',
  'seal(?:s|ed|ing)?',
  '(?:re-?)?hydrat(?:e|es|ed|ing)',
  '(?:keep|preserv|maintain)(?:s|e|es|ed|ing)?[ -]+(?:\\w+[ -]+){0,2}?(?:height|structure|cartilage|function|mobility)',
  '(?:speed(?:s|ing)?|sped)(?:[ -]+up)?',
  'accelerat(?:e|es|ed|ing)',
  '(?<!(?:is|are|was|be)[ -])slow(?:s|ed|ing)?',
  'stop(?:s|ped|ping)?',
  'prevent(?:s|ed|ing)?',
  'strengthen(?:s|ed|ing)?',
  'enhanc(?:e|es|ed|ing)',
  'boost(?:s|ed|ing)?',
  'rais(?:e|es|ed|ing)[ -]+(?:\\w+[ -]+){0,2}?(?:chances?|odds|rates?)',
  'increas(?:e|es|ed|ing)',
  'lessen(?:s|ed|ing)?',
  'decreas(?:e|es|ed|ing)',
  'revers(?:e|es|ed|ing)',
  'get(?:s|ting)?[ -]+rid[ -]+of',
  'recover(?:s|ed|y)?',
  'benefi(?:t|ts|ted|cial)',
  'smooth(?:s|ed|ing)?',
  'eras(?:e|es|ed|ing)',
  'thicken(?:s|ed|ing)?',
  'rejuvenat(?:e|es|ed|ing)',
  'shrink(?:s|ing)?|shrank|shrunk',
  'outlasts?',
  'aid(?:s|ed|ing)?',
  'fix(?:es|ed|ing)?',
  'tak(?:e|es|ing)[ -]+away|took[ -]+away',
  'work(?:s|ed)?[ -]+(?:well|best|wonders)',
].join('|');

/** Verbs of what a treatment does: benefit, growth, repair, and that it works at all. */
export const DOES = `${BENEFIT}|re-?gr\\w+|repairs?|works?`;

/** A piece of research, as pages name it. */
export const STUDY =
  '(?:stud(?:y|ies)|trials?|research|series|papers?|reviews?|meta-?analys[ei]s|literature|data|evidence)';

/** What a piece of research is said to do. */
export const SHOWS =
  '(?:shows?|showed|shown|showing|found|finds?|reports?|reported|demonstrat(?:e|es|ed|ing)|confirm(?:s|ed)?|prov(?:e|es|ed|en)|suggest(?:s|ed)?|indicat(?:e|es|ed)|conclud(?:es|ed)|support(?:s|ed|ing)?|back(?:s|ed)?|noted?)';

/** The people treated. */
export const PATIENTS =
  '(?:patients?|people|persons?|clients?|men|women|athletes?|players?|runners?|participants?|couples?|volunteers?|child(?:ren)?|kids|dogs?|horses?|cats|pets|owners|many|most)';

/**
 * How a clause begins that is about a therapy named before it, up to its verb: with a word that points back, with
 * what is in the product, with the patients, or with the verb itself.
 */
const ABOUT_IT =
  /^\W*(?:(?:and|but|also|so|then|thus|because|while|to|[a-z]+ly)[ ,]+)*(?:$|(?:it|they|this|these|that|those|which|most|many|some|half|cells|exosomes|plate?lets|plasma|results?|effects?|injections?|shots?|growth[ -]+factors?|patients|clients|people|adding|with[ -]+(?:it|them)|the[ -]+(?:\w+[ -]+)?(?:treatments?|therapy|procedure|injections?|shots?|infusions?|cells|plate?lets|plasma|results?|effects?|facial)|(?:one|two|three|a)[ -]+(?:\w+[ -]+)?(?:shots?|injections?|treatments?|sessions?|infusions?))\b)/;

/** Whether a verb is the therapy's: "weight loss halves pain" after a sentence on PRP is about weight loss. */
export function isItsDoing(clause: Clause, at: RegExpExecArray): boolean {
  return clause.reach === 'named' || ABOUT_IT.test(clause.text.slice(0, at.index));
}
