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
/** "No risk": one reported harm is enough against it: rules, section 12.1. "No serious" is no absolute. */
const ABSOLUTE =
  /\b(?:no|zero|without|free[ -]+of)[ -]+(?!serious|major|severe)(?:\w+[ -]+){0,2}?(?:risks?|side[ -]+effects?|dangers?|complications?|rejection|adverse|harm)\b|\b(?:risk|side[ -]+effect|complication)s?[ -]?free\b|\b(?:cannot|can't|never|not)[ -]+be[ -]+rejected\b|\b(?:100|hundred)[ -]?(?:%|per ?cent)[ -]+safe\b/;
const SAFE =
  /\b(?:safe(?:ly|ty|r)?|(?:few|rare|minimal|low|little)\b[^.]{0,30}\b(?:risks?|side[ -]+effects?|complications?)|(?:risks?|side[ -]+effects?|complications?)[^.]{0,20}\b(?:are|is)[ -]+(?:very[ -]+|extremely[ -]+)?(?:rare|few|minimal|uncommon|low)|no[ -]+(?:serious|major|severe)[ -]+(?:\w+[ -]+){0,3}?(?:side[ -]+effects?|complications?|events?|reactions?|harms?)|well[ -]+tolerated|no[ -]+harm|harmless|uncommon|(?:no|zero|without)[ -]+(?:\w+[ -]+){0,2}?\w+)\b/;

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
  if (ABSOLUTE.test(text) && !deniesSafety) return present ? 'against' : 'not-applicable';
  // That some had no harm does not answer that there can be one.
  if (!SAFE.test(text)) return present ? 'in-line' : 'not-applicable';
  if (present && absent) return 'mixed';
  return present === deniesSafety ? 'in-line' : 'against';
}
