import type { ClaimFrame, Direction, FindingEntry, HarmOf } from '../types/index.ts';

/** A harm with a name is answered only by findings that name it. */
const NAMED: readonly (readonly [harm: HarmOf, pattern: RegExp])[] = [
  ['infection', /\binfect(?:ions?|ed|ious)\b|\bbacteria\w*\b|\bsepsis\b/],
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
  `\\b(?:no|zero|without|never|not|cannot|nobody|none|neither|free[ -]+(?:of|from))\\b[ -]+(?:\\w+[ -]+){0,5}?${HARM}\\b|n't[ -]+(?:\\w+[ -]+){0,4}?${HARM}\\b|\\b(?:risk|side[ -]+effect|complication)s?[ -]?free\\b`,
);
/** A denial of the graver ones alone is no absolute. */
const QUALIFIED =
  /\b(?:serious|major|severe|significant|lasting|long-term|permanent|known|treatment-related|related)\b/;
/** "Not without risk" says that there is one. */
const TWICE = /\b(?:not|never|n't)[ -]+(?:\w+[ -]+)?without\b/;
const SURE = /\b(?:100|hundred)[ -]?(?:%|per ?cent|percent)[ -]+safe\b/;
const SAFE =
  /\b(?:safe(?:ly|ty|r|st)?|(?:few|rare|minimal|low|little)\b[^.]{0,30}\b(?:risks?|side[ -]+effects?|complications?)|(?:risks?|side[ -]+effects?|complications?|infections?|reactions?)[^.]{0,48}\b(?:are|is|were)[ -]+(?:very[ -]+|extremely[ -]+)?(?:rare|few|minimal|uncommon|low|unlikely)|well[ -]+tolerated|harmless|uncommon)\b/;

/**
 * Whether a claim says that there is no harm, or little. @param text folded and in lower case
 */
export function saysSafe(text: string): boolean {
  return (DENIED.test(text) && !TWICE.test(text)) || SAFE.test(text) || SURE.test(text);
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
  const deniesSafety = frame.stance === 'denies';
  const deniesHarm = DENIED.test(text) && !TWICE.test(text);
  const absolute = (deniesHarm && !QUALIFIED.test(text)) || SURE.test(text);
  if (absolute && !deniesSafety) return present ? 'against' : 'not-applicable';
  // That some had no harm does not answer that there can be one.
  if (!deniesHarm && !SAFE.test(text)) return present ? 'in-line' : 'not-applicable';
  if (present && absent) return 'mixed';
  return present === deniesSafety ? 'in-line' : 'against';
}
