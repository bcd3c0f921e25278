import { doubtsSafety, safetyDoubt } from '../doubted-safety.ts';
import { isTurned } from '../stance/turned.ts';
import type { ClaimFrame, Direction, FindingEntry, HarmOf } from '../types/index.ts';

/** A harm with a name is answered only by findings that name it. */
const NAMED: readonly (readonly [harm: HarmOf, pattern: RegExp])[] = [
  ['infection', /\binfect(?:ions?|ed|ious)\b|\bsterile\b|\bbacteria\w*\b|\bsepsis\b/],
  [
    'vision-loss',
    /\bblind\w*\b|\b(?:vision|sight)[ -]+loss\b|\bloss[ -]+of[ -]+(?:vision|sight)\b|\blost[ -]+their[ -]+sight\b/,
  ],
  ['tumour', /\btumou?rs?\b|\bcancers?\b/],
  ['bleeding', /\bbleed(?:ing|s)?\b|\bha?emorrhages?\b/],
  ['nerve-injury', /\bnerve[ -]+(?:damage|injur(?:y|ies))\b|\bparaly\w+\b/],
  ['blood-clot', /\bblood[ -]+clots?\b|\bemboli\w*\b|\bthrombos[ie]s\b/],
  ['stroke', /\bstrokes?\b/],
  ['death', /\bdeaths?\b|\bdied\b|\bfatal\b/],
];
const HARM =
  '(?:risks?|side[ -]+effects?|dangers?|complications?|rejection|rejected|adverse|events?|reactions?|harms?|harmed|problems|infections?|infected|bacteria|blindness|tumou?rs?|cancers?|bleeding|(?:nerve|spinal)[ -]+(?:damage|injur(?:y|ies))|blood[ -]+clots?|strokes?|deaths?|died)';
/** Harm denied: "never causes infection", "zero side effects". */
const DENIED = new RegExp(
  `\\b(?:no|zero|without|never|not|cannot|nobody|none|neither|free[ -]+(?:of|from))\\b[ -]+(?:\\w+[ -]+){0,5}?${HARM}\\b|n't[ -]+(?:\\w+[ -]+){0,4}?${HARM}\\b|\\b(?:risk|side[ -]+effect|complication|infection|rejection|tumou?r|cancer|bacteria|virus)s?[ -]?free\\b|\\bsterile\\b(?![ -]+(?:techniques?|needles?|rooms?|environment|conditions|syringes?|field|gloves|procedures?))`,
);
/** A denial of the graver ones alone is no absolute. */
const QUALIFIED =
  /\b(?:serious|major|severe|significant|lasting|long-term|permanent|known|treatment-related|related)\b/;
/** "Not without risk" says that there is one. */
const TWICE = /\b(?:not|never|n't)[ -]+(?:\w+[ -]+)?without\b/;
const SURE =
  /\b(?:100|hundred)[ -]?(?:%|per ?cent|percent)[ -]+safe\b|\b(?:completely|totally|entirely|absolutely|perfectly)[ -]+safe\b|\beliminat\w+[ -]+(?:\w+[ -]+){0,3}?(?:risks?|chances?|dangers?)\b/;
const SAFE = /\b(?:safe(?:ly|ty|r|st)?|well[ -]+tolerated|harmless|uncommon)\b/;
const ANY_HARM = new RegExp(`\\b${HARM}\\b`);
/** "Rarely causes", "close to zero", "lower risk": some harm, and little of it. */
const LITTLE =
  /\b(?:rare(?:ly)?|seldom|hardly|unheard|few|fewer|minimal(?:ly)?|low(?:er)?|little|less|unlikely|(?:close|near)[ -]+to[ -]+(?:zero|none)|near(?:ly)?[ -]+zero)\b/;
/** "Eliminates the risk of infection", "minimizes complications". */
const LESSENED = new RegExp(
  `\\b(?:eliminat|minimi[sz]|prevent|reduc|lower|avoid|remov|decreas|limit|lessen)\\w*[ -]+(?:\\w+[ -]+){0,4}?${HARM}\\b`,
);
/** Harm said outright: only then do harms on record say the same. */
const HARMED =
  /\b(?:caus(?:e|es|ed|ing)|led[ -]+to|leads?[ -]+to|result(?:s|ed)?[ -]+in|carr(?:y|ies|ied)|pos(?:e|es|ed)|develop\w*|suffer\w*|experienc\w+|report\w*|happen\w*|occur\w*|link\w*|associat\w+|sent|went|gone|left|blind\w*|injured|harm(?:s|ed|ful)?|killed|hurts?|sickened|contaminat\w+|dangerous|unsafe|risky|can|may|might|could|includ\w+|not[ -]+(?:\w+[ -]+)?(?:safe|without)|risks?[ -]+of)\b/;

const HAD_HARM = new RegExp(
  `\\b(?:is|are|has|have|had|gets?|got)[ -]+(?:\\w+[ -]+){0,3}?(?:${HARM}|toxic)\\b`,
);

/**
 * Whether a claim says that there is no harm, or little. @param text folded and in lower case
 */
export function saysSafe(text: string): boolean {
  if (doubtsSafety(text)) return false;
  return (DENIED.test(text) && !TWICE.test(text)) || plainlySafe(text) || SURE.test(text);
}

/** "Is not dangerous", "does not hurt": safe, by the word for harm. */
const NOT_HARMFUL =
  /(?:\b(?:not|never|neither|nor|nothing)|n't)[ -]+(?!(?:only|just|merely)\b)(?:(?!(?:and|but)\b)\w+[ -]+){0,4}?(?:unsafe|dangerous|risky|harmful|toxic|painful|hurts?|kill(?:s|ed)?|injured?|blind(?:ed)?|sicken(?:ed)?|contaminat\w+)\b/;

/** Safe on a condition, or rare and none the less there: less than a promise. */
const RESERVED =
  /\bsafe[ -]+only\b|\bonly[ -]+safe[ -]+(?:in|if|when|where|within|for)\b|\buncommon[ -]+but[ -]+(?:real|possible|serious|it[ -]+(?:can|does)|they[ -]+(?:can|do))\b/;

/** That it is safe, or that harm is rare or made less; "not without risk" is neither. */
function plainlySafe(text: string): boolean {
  if (RESERVED.test(text)) return false;
  if (SAFE.test(text) || (NOT_HARMFUL.test(text) && !isTurned(text))) return true;
  return !TWICE.test(text) && ANY_HARM.test(text) && (LITTLE.test(text) || LESSENED.test(text));
}

/** The harms that a claim names. @param text folded and in lower case */
export const harmsIn = (text: string): HarmOf[] =>
  NAMED.filter(([, pattern]) => pattern.test(text)).map(([harm]) => harm);

/**
 * What the findings of harm say of a claim about safety: rules, sections 8 and 12.1. All findings count,
 * whatever their rung: a serious harm reported once is never outvoted by a small trial without one.
 *
 * @param text the claim, folded and in lower case
 */
export function harmDirection(frame: ClaimFrame, text: string, findings: readonly FindingEntry[]): Direction {
  const named = harmsIn(text);
  const about =
    named.length === 0 ? findings : findings.filter((f) => f.harmOf?.some((h) => named.includes(h)) === true);
  const present = about.some((f) => f.direction === 'present' || f.direction === 'mixed');
  const absent = about.some((f) => f.direction === 'absent');
  if (!present && !absent) return 'not-applicable';
  const doubt = safetyDoubt(text);
  // That nobody knows is answered by no finding, and "isn't risk-free" by a harm on record, never by its absence.
  if (doubt !== null) return doubt === 'unsafe' && present ? 'in-line' : 'not-applicable';
  // "It's a myth that it causes infection" has the words of the harm that it denies.
  if (isTurned(text)) return 'not-applicable';
  const deniesSafety = frame.stance === 'denies';
  const deniesHarm = DENIED.test(text) && !TWICE.test(text);
  const absolute = (deniesHarm && !QUALIFIED.test(text)) || SURE.test(text);
  if (absolute && !deniesSafety) return present ? 'against' : 'not-applicable';
  // That some had no harm does not answer that there can be one.
  if (!deniesHarm && !plainlySafe(text))
    return present && (HARMED.test(text) || HAD_HARM.test(text)) ? 'in-line' : 'not-applicable';
  if (present && absent) return 'mixed';
  return present === deniesSafety ? 'in-line' : 'against';
}
