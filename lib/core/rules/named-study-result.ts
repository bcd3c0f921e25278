import type { ClaimRule, RuleExamples } from './types.ts';
import { BENEFIT, SHOWS } from './words.ts';

/** A particular study, not "research" at large. */
const PARTICULAR = `(?:(?:an?|one|two|three|our|another|recent|small|large|clinical|controlled|randomi[sz]ed|\\d{4}|level[ -]+\\w+)[ -]+(?:\\w+[ -]+){0,10}?(?:study|studies|trials?|series|paper|review|meta-?analysis)|level[ -]+\\w+[ -]+(?:evidence|research)|(?:this|that|the)[ -]+(?:\\w+[ -]+){0,2}?(?:study|trial|series|paper|review|meta-?analysis)|\\w+[ -]+(?:and[ -]+colleagues|et[ -]+al\\.?)|cochrane|\\w+[ -]+\\(?(?:19|20)\\d\\d\\)?)`;

const USED =
  '(?:was|were|is|been)[ -]+(?:used|shown|found|reported|proven|demonstrated)[ -]+(?:\\w+[ -]+)?to';

// Looked for one after the other: in one pattern the word lists would be compiled many times over.
const SHOWN = new RegExp(`\\b(?:${SHOWS}|was[ -]+used[ -]+to|published)\\b`);
const RESULT = new RegExp(
  `\\b(?:${BENEFIT}|(?:in)?effective|works?|no[ -]+(?:\\w+[ -]+)?(?:more|better|difference|benefit|effect)|(?:little|no)[ -]+difference|did[ -]+better|better|worse|less|fewer)\\b`,
);
const EFFECT = new RegExp(`\\b(?:${BENEFIT})\\b`);
/** How far "shows" may be from the study, and the result from "shows", in characters: about two lines. */
const WITHIN = 160;
/** How soon after "has been shown to" the effect must come, in characters: a few words. */
const SOON = 40;

export const namedStudyResult: ClaimRule = {
  id: 'named-study-result',
  kind: 'efficacy',
  title: 'Reports what a study found',
  why: 'A named study with a result is a claim of effect, whatever the study was (rules, section 10).',
  reach: 'linked',
  weight: 56,
  pattern: new RegExp(`\\b${PARTICULAR}\\b|\\b${USED}\\b`),
  when: (clause, at) => {
    const rest = clause.text.slice(at.index + at[0].length, at.index + at[0].length + 2 * WITHIN);
    if (at[0].endsWith('to')) return EFFECT.test(rest.slice(0, SOON));
    const shown = SHOWN.exec(rest);
    return shown !== null && RESULT.test(rest.slice(shown.index + shown[0].length).slice(0, WITHIN));
  },
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: RuleExamples = {
  claims: [
    'A small study that used scans has shown that PRP can improve wasting of the back muscles.',
    'Our group published a study of platelet lysate, which we noted helps sciatica.',
    'PRP has been shown to effectively treat sacroiliac pain.',
    {
      text: 'One randomized trial found that PRP in the disc was no better than saline.',
      stance: 'denies',
    },
    {
      text: 'Bauer and colleagues (2021) found no difference between PRP and saline in worn knees.',
      stance: 'denies',
      kind: 'efficacy',
    },
    { text: 'A trial found no difference between PRP and saline.', stance: 'denies', kind: 'efficacy' },
    'Marrow concentrate in one series of several studies was used to help improve pain.',
  ],
  notClaims: [
    'A study of commuters found that walking improves mood.',
    'Our clinic is recruiting for a PRP study.',
    'You may hear that there are loads of studies that show that PRP is effective.',
    'We published a study about sleep.',
    'Ask for a copy of our PRP review.',
  ],
};
