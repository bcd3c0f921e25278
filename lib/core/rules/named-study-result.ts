import type { ClaimRule, RuleExamples } from './types.ts';
import { BENEFIT, SHOWS } from './words.ts';

/** A particular study, not "research" at large. */
const PARTICULAR = `(?:(?:an?|one|two|three|our|another|recent|small|large|clinical|controlled|randomi[sz]ed|\\d{4}|level[\\s-]+\\w+)[\\s-]+(?:[\\w-]+[\\s-]+){0,5}?(?:study|studies|trials?|series|paper|review|meta-?analysis)|(?:this|that|the)[\\s-]+(?:[\\w-]+[\\s-]+)?(?:study|trial|series|paper|review|meta-?analysis))`;

export const namedStudyResult: ClaimRule = {
  id: 'named-study-result',
  kind: 'efficacy',
  title: 'Reports what a study found',
  why: 'A named study with a result is a claim of effect, whatever the study was (rules, section 10).',
  reach: 'linked',
  weight: 56,
  pattern: new RegExp(
    `\\b${PARTICULAR}\\b[^.]{0,160}?\\b(?:${SHOWS}|was[\\s-]+used[\\s-]+to|published)\\b[^.]{0,160}?\\b(?:${BENEFIT}|effective|works?|no[\\s-]+(?:more|better)|did[\\s-]+better|better|worse)\\b|\\b(?:was|were|is|been)[\\s-]+(?:used|shown|found|reported|proven|demonstrated)[\\s-]+(?:\\w+[\\s-]+)?to[\\s-]+(?:\\w+[\\s-]+){0,3}?(?:${BENEFIT})\\b`,
  ),
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
