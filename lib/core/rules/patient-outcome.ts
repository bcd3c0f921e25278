import type { ClaimRule, RuleExamples } from './types.ts';
import { PATIENTS } from './words.ts';

const OUTCOME = new RegExp(
  `\\b${PATIENTS}\\b[^.;]{0,60}?\\b(?:reports?|reported|experienc(?:e|es|ed)|notic(?:e|es|ed)|fe(?:el|els|lt)[ -]+(?:better|relief|less|an?[ -]+improvement)|(?:go|goes|went|gone)[ -]+from|return(?:s|ed)?[ -]+to|(?:are|is|were|was|be)[ -]+able[ -]+to|(?:got|gets?|are|were)[ -]+better|(?:got|gets?)[ -]+(?:relief|back)|ha(?:d|ve|s)[ -]+(?:\\w+[ -]+)?(?:less|fewer)[ -]+(?:\\w+[ -]+){0,2}?(?:pain|symptoms)|(?:see|saw|seen)[ -]+(?:\\w+[ -]+){0,4}?(?:improvement|results?|relief|benefits?|growth|thicker|fuller|firmer|smoother|younger)|(?<!(?:is|are|was|were)[ -])(?:speak|spoke|sleep|slept|walk|walked|talk|talked|move|moved|jump|trot)s?[ -]+(?:more|better|sooner|further|freely)|(?:are|were|was|is)[ -]+back[ -]+(?:on|in|at)[ -]+(?:(?:the|a|an|their|his|her|full)[ -]+)?(?:court|field|pitch|track|bike|saddle|feet|work|training|action|play|gym|game|team|dance[ -]*floor|golf[ -]+course|slopes)|stay(?:s|ed)?[ -]+dry|(?:started|begun|began|learn(?:ed|t))[ -]+to[ -]+(?:sit|stand|walk|talk|speak|crawl)|(?:have|get|enjoy)[ -]+(?:\\w+[ -]+)?(?:thicker|fuller|healthier|smoother|younger|firmer|less[ -]+(?:pain|stiffness|swelling))|improved?|avoid(?:ed)?|(?:can|could)[ -]+be[ -]+helped|eased|recover(?:ed)?|(?:are|were|is|was)[ -]+(?:pain-)?free[ -]+(?:of|from))\\b|\\b(?:parting|hairline|crown|scalp)\\b[^.;]{0,20}?\\bfilled[ -]+in\\b|\\b(?:walk|jump|trot|ran|run)(?:s|ed|ing)?[ -]+without[ -]+(?:a[ -]+)?(?:limp\\w*|crutch\\w*|cane|stick|frame)\\b|\\bi[ -]+(?:was|am|became|have[ -]+been)[ -]+(?:\\w+[ -]+){0,2}?pain[ -]?free\\b|\\b(?:pain|aches?|symptoms)\\b[^.;]{0,30}?\\b(?:(?:was|were|is|are)[ -]+gone|vanish(?:ed|es)|disappear(?:ed|s)|went[ -]+away)\\b|\\bi[ -]+can[ -]+(?:now[ -]+)?(?:\\w+[ -]+){0,4}?again\\b|\\b(?:walk(?:s|ed|ing)?|ran|runs?|running|play(?:s|ed|ing)?|mov(?:es|ed|ing)|climb(?:s|ed|ing)?)[ -]+(?:\\w+[ -]+){0,2}?(?:without[ -]+(?:any[ -]+)?pain|pain-?[ -]?free|again)\\b|\\b(?:cancel(?:l?ed|s)|put[ -]+off|skipped)[ -]+(?:his|her|my|their)[ -]+(?:\\w+[ -]+){0,2}?(?:surger(?:y|ies)|operation|replacement)|\\bhas(?:n't|[ -]+not)[ -]+felt[ -]+(?:this|so)[ -]+good\\b|\\b(?:pain|sciatica|symptoms|ache|aches)[ -]+(?:goes|go|went)[ -]+away\\b|\\bget(?:s|ting)?[ -]+(?:\\w+[ -]+){0,2}?back[ -]+to[ -]+(?:(?:a|an|your|their|daily|normal|everyday|living|doing|enjoying|pain)\\b|sports?\\b|work\\b|play\\b|running\\b|training\\b|the[ -]+field\\b)|\\b(?:move|live|walk|sleep)\\w*[ -]+(?:\\w+[ -]+){0,3}?with[ -]+(?:more|less|greater)[ -]+(?:comfort|ease|pain|freedom)\\b|\\bresum(?:e|es|ed|ing)[ -]+(?:\\w+[ -]+){0,3}?(?:activities|work|routine|life)\\b`,
);

/**
 * "My knee no longer hurts". The cue is who or what it is said of: with "no" in it, it would read as a denial.
 */
const NO_LONGER =
  "\\b(?:patients?|people|women|men|clients?|runners?|children|dogs?|horses?|they|i|she|he|knees?|hips?|backs?|shoulders?|elbows?|heels?|ankles?|joints?)\\b(?=[ -]+(?:[\\w']+[ -]+){0,2}?no[ -]+longer[ -]+(?:leak|hurt|ache|limp|needs?[ -]+(?:\\w+[ -]+){0,3}?(?:surgery|operations?|replacements?|painkillers?|pills?|drugs?|medications?|insulin|crutch\\w*|stick|cane|pads?)|(?:tak|us)(?:e|es|ing)[ -]+(?:\\w+[ -]+){0,2}?(?:painkillers?|pills?|drugs?|insulin)))";

export const patientOutcome: ClaimRule = {
  id: 'patient-outcome',
  kind: 'efficacy',
  title: 'Says what patients got',
  why: 'A reported outcome of patients ("most return to sport") reads as what will happen to the reader.',
  reach: 'linked',
  weight: 44,
  pattern: new RegExp(`${OUTCOME.source}|${NO_LONGER}`),
  when: (clause) => !/\bable[ -]+to[ -]+(?:offer|provide|schedule|book|access|choose)\b/.test(clause.text),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: RuleExamples = {
  claims: [
    'Most patients report less pain a month after PRP.',
    {
      before: 'Bone marrow concentrate is our choice for disc tears.',
      text: 'Patients often go from limping to being able to walk for hours.',
    },
    '"I was pain free two weeks after stem cells in my back," says a visitor.',
    '"My heel pain was gone a month after PRP," says a runner.',
    '"I can dance again after the stem cells in my hip," says Ann.',
    'Ruth cancelled her knee replacement after stem cell therapy.',
    'Walter, 70, walked without pain a month after PRP.',
    'Nine in ten patients had less knee pain after PRP.',
    'PRP gets runners back to sport sooner after a hamstring tear.',
    { before: 'PRP is injected into the heel.', text: 'An injured runner can get back to a normal life.' },
    'Many runners and other athletes returned to sport after platelet injections.',
    {
      before: 'Stem cells will not grow you a new disc.',
      text: "It's clear that many of these patients can be helped in other ways.",
    },
    'After PRP in the scalp patients will have thicker hair.',
    'Most clients see fuller hair after PRP.',
    'Eight in ten children speak more after stem cells.',
    'Four of five players were back on court a month after PRP.',
    '80% of dogs walk without a limp after stem cells.',
    { text: 'My knee no longer hurts since the stem cells.', stance: 'asserts' },
    { text: 'After PRP most women no longer leak.', stance: 'asserts' },
    'Children have begun to sit and stand after stem cells.',
  ],
  notClaims: [
    'Patients are able to schedule PRP online.',
    'Most people who come for PRP are between 30 and 60.',
    'Patients feel anxious before any PRP injection.',
    'Many people experience knee pain.',
    'Patients who come for PRP no longer need to bring their scans.',
    'Children who speak no English may bring someone to the PRP visit.',
    'Dogs are walked more after a PRP visit.',
    'PRP was given to horses that are back at the stable.',
    'Owners were back in touch about PRP the next day.',
  ],
};
