import type { Veto, VetoExamples } from '../rules/types.ts';

const TEST =
  '(?:test|stud(?:y|i)|examin|investigat|evaluat|explor|look(?:ing)?[ -]+(?:at|into)|assess|compar|determin|ask|find[ -]+out|see|show|establish|check|learn)';
/** "Will test whether": yet to come. */
const TO_COME = new RegExp(
  `\\b(?:will|shall|to|(?:are|is|being|now|currently)[ -]+(?:\\w+[ -]+)?(?=\\w+ing\\b))[ -]*(?:\\w+ly[ -]+)?${TEST}\\w*[ -]+(?:\\w+[ -]+){0,2}?(?:whether|if)\\b`,
);
const WHO = /\b(?:trials?|stud(?:y|ies)|researchers?|scientists?|we|investigators?|teams?|projects?)\b/;
/** What came of it is a claim. */
const CAME_OF_IT =
  /\b(?:found|finds|showed|shown|shows|proved|proven|it[ -]+(?:did|does)|they[ -]+(?:did|do)|results?|so[ -]+far|already|unclear|unknown|no[ -]+evidence|needed|not)\b/;

export const underTest: Veto = {
  id: 'under-test',
  why: 'A question that a trial is still to answer is no answer.',
  holds: (clause) => TO_COME.test(clause.text) && WHO.test(clause.text) && !CAME_OF_IT.test(clause.text),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: VetoExamples = {
  vetoed: [
    'The trial will test whether stem cells relieve pain better than steroid.',
    'We are testing whether stem cells repair cartilage.',
    'The study is designed to determine if PRP improves the healing of tendons.',
  ],
  kept: [
    'A trial was set up to test whether PRP relieves pain, and it did.',
    'The study tested whether PRP relieves pain and found that it does.',
    'It is not known whether stem cells repair cartilage.',
    'More studies are needed to find out whether PRP relieves pain.',
  ],
};
