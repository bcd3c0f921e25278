import type { Design, Span } from '../types/index.ts';
import { firstOfForms, studyCalled } from './study-called.ts';
import { isNoTrial, isNotRandomized, NOT_RANDOM } from './title-vetoes.ts';

/** Words that say a design, in a title as `matchable` makes it. */
export interface TitleCue extends Span {
  readonly design: Design;
}

const RANDOMIZED = [/\brandomi[sz]ed\b/g, /(?<=^|: |\ban? )(?=rct\b)/g];
const CONTROLLED = [
  /\b(?:double|triple)[ -]+(?:blind(?:ed)?|masked)\b/g,
  // Of what stands before with a dash only what people were given: "ultrasound-controlled" compares nobody.
  /\b(?:placebo|sham|saline|vehicle)[ -]+controlled\b/g,
  /(?<![a-z]-)(?<!\b(?:not|non|self|case|historically|quality) )\bcontrolled\b/g,
];
const NOT_BY_CHANCE = [/\b(?:non|quasi)[ -]?randomi[sz]ed\b/g];
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
    const said = isNotRandomized(title) ? null : studyCalled(RANDOMIZED, title);
    return said && { ...said, design: 'randomized-controlled-trial' };
  }
  if (/\brandom/.test(title) && !NOT_RANDOM.test(title)) return null;
  const said = controlledIn(title) ?? comparedIn(title);
  return said && { ...said, design: 'controlled-study' };
}

function controlledIn(title: string): Span | null {
  const said = studyCalled(NOT_BY_CHANCE, title);
  if (said !== null && COMPARES.test(title.slice(said.start, said.end))) return said;
  return studyCalled(CONTROLLED, title);
}

function comparedIn(title: string): Span | null {
  if (LOOKING.test(title)) return null;
  const against = AGAINST.test(title) && TREATMENT.test(title);
  return firstOfForms(
    title,
    against ? [COMPARED_COHORT, COMPARATIVE, COHORT] : [COMPARED_COHORT, COMPARATIVE],
  );
}
