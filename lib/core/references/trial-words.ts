import type { Design, Span } from '../types/index.ts';
import { isNoTrial, isNotRandomized, NOT_RANDOM } from './title-vetoes.ts';

/** Words that say a design, in a title as `matchable` makes it. */
export interface TitleCue extends Span {
  readonly design: Design;
}

/** What may stand between "randomized" and "trial", and nothing else: "randomized patients in this study" is no trial. */
const BETWEEN =
  'controlled|clinical|placebo|sham|saline|active|vehicle|double|single|triple|assessor|observer|investigator|evaluator|patient|participant|blind|blinded|masked|prospective|multi|multicent(?:er|re)|cent(?:er|re)|parallel|group|cross|over|crossover|pilot|phase|i|ii|iii|iv|iia|iib|superiority|non|inferiority|noninferiority|equivalence|open|label|labeled|comparative|comparator|feasibility|one|two|three|four|arm|armed|factorial|split|face|scalp|mouth|body|within|person|subject|efficacy|safety|exploratory|preliminary|proof|of|concept|dose|finding|ranging|year|month|week|day|pragmatic|adaptive|head|to|and|long|short|term|cluster|stepped|wedge|explanatory|interventional|human|\\d{1,3}[ab]?';
const RUN = `(?:[ ,/()-]+(?:${BETWEEN})){0,12}[ ,/()-]+`;
/** A design word before such nouns describes them, not this paper. */
const NOT_OF =
  '(?! (?:evidence|data|participants?|patients?|populations?|registr\\w+|sites?|literature|results? from|methods?)\\b)';

const RANDOMIZED = [
  new RegExp(`\\brandomi[sz]ed${RUN}(?:trial|study|comparison)\\b${NOT_OF}`),
  new RegExp(`(?:(?<=^|: |\\ban? ))rct\\b${NOT_OF}`),
];
const CONTROLLED = [
  new RegExp(`\\b(?:non|quasi)[ -]?randomi[sz]ed${RUN}(?:trial|study|comparison)\\b`),
  new RegExp(`\\b(?:double|triple)[ -]+(?:blind(?:ed)?|masked)${RUN}(?:trial|study)\\b${NOT_OF}`),
  // Of what stands before with a dash only what people were given: "ultrasound-controlled" compares nobody.
  new RegExp(
    `(?:(?:\\b(?:placebo|sham|saline|vehicle)[ -]+)|(?<![a-z]-)(?<!\\b(?:not|non|self|case|historically|quality) )\\b)controlled${RUN}(?:trial|study)\\b${NOT_OF}`,
  ),
];
const COMPARES = /controlled|comparative|comparison/;

const COHORT = /\b(?:prospective|retrospective) (?:[a-z-]+ ){0,2}cohort\b(?: study)?/;
const COMPARED_COHORT =
  /\b(?:comparative|matched(?:[ -]pair)?|controlled) (?:[a-z-]+ ){0,2}cohort\b(?: study)?/;
const COMPARATIVE = /\b(?:prospective|retrospective),? (?:[a-z-]+ ){0,2}comparative (?:[a-z-]+ ){0,2}study\b/;
const AGAINST = /\b(?:versus|vs|compared (?:with|to)(?! (?:baseline|pre)))\b/;
const TREATMENT =
  /\b(?:injections?|treat\w*|therap\w+|surgery|plasma|prp|\w*steroids?|placebo|saline|hyaluronic|cells|concentrate|arthroplasty|conservative)\b/;
/** Where two ways to look are compared, nobody's treatment is. */
const LOOKING =
  /\b(?:imaging|mri|ultraso\w+|radiograph\w*|diagnos\w+|accuracy|prevalence|prognos\w+|in vitro|content)\b/;

/** At most one cue: randomized, or compared without chance. A title that speaks of chance is never the second. */
export function trialCue(title: string): TitleCue | null {
  if (isNoTrial(title)) return null;
  if (/\brandomi[sz]ed\b|\brct\b/.test(title) && !NOT_RANDOM.test(title)) {
    const said = isNotRandomized(title) ? null : firstOfForms(title, RANDOMIZED);
    return said && { ...said, design: 'randomized-controlled-trial' };
  }
  if (/\brandom/.test(title) && !NOT_RANDOM.test(title)) return null;
  const said = controlledIn(title) ?? comparedIn(title);
  return said && { ...said, design: 'controlled-study' };
}

function controlledIn(title: string): Span | null {
  const said = firstOfForms(title, CONTROLLED.slice(0, 1));
  if (said !== null && COMPARES.test(title.slice(said.start, said.end))) return said;
  return firstOfForms(title, CONTROLLED.slice(1));
}

function comparedIn(title: string): Span | null {
  if (LOOKING.test(title)) return null;
  const against = AGAINST.test(title) && TREATMENT.test(title);
  return firstOfForms(
    title,
    against ? [COMPARED_COHORT, COMPARATIVE, COHORT] : [COMPARED_COHORT, COMPARATIVE],
  );
}

/** Where the first form that is there stands. */
export function firstOfForms(title: string, forms: readonly RegExp[]): Span | null {
  for (const form of forms) {
    const found = form.exec(title);
    if (found !== null) return { start: found.index, end: found.index + found[0].length };
  }
  return null;
}
