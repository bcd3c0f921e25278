import type { ClaimRule, RuleExamples } from './types.ts';

export const firstOrMost: ClaimRule = {
  id: 'first-or-most',
  kind: 'experience',
  title: 'Claims to be first, longest or most',
  why: 'Experience is offered as a reason to trust; it says nothing about outcome, and is rarely sourced.',
  reach: 'linked',
  weight: 60,
  // "Nine of ten patients improved" is an outcome.
  when: (clause) =>
    !/\b(?:has|have)[ -]+helped\b|\b(?:patients|people|cases)\b[^.]{0,60}\b(?:improv|got[ -]+better|relie|recover|pain[ -]?free)/.test(
      clause.text,
    ),
  pattern:
    /\b(?:(?:world'?s|nation'?s|country'?s|state'?s)[ -]+(?:first|leading|largest|best|top)|(?:was|were|is|are|became)[ -]+(?:the|among[ -]+the|one[ -]+of[ -]+the)[ -]+(?:very[ -]+)?(?:first|pioneers?|leaders?|largest|leading|only)|first[ -]+(?:clinic|in[ -]+the|on[ -]+earth|to[ -]+(?:perform|offer|use|inject))|longer[ -]+than[ -]+any|more[ -]+(?:\w+[ -]+){1,12}?than[ -]+any(?:[ -]+other)?[ -]+(?:clinic|doctor|practice|cent(?:er|re)|team|hospital)|more[ -]+(?:\w+[ -]+){0,4}?(?:experience|procedures|patients|injections)[ \w-]{0,40}\bthan[ -]+(?:anyone|any)|(?:over|more[ -]+than|about|nearly|some|performed|treated)[ -]+[\d,]+\+?[ -]+(?:(?!minutes|hours|days|weeks|months|and\b)\w+[ -]+){0,8}?(?:procedures|patients|injections|treatments|people|cases)|(?:for|since|over)[ -]+(?:(?:more[ -]+than|over|nearly|a)[ -]+)?(?:\d{4}|\d+[ -]+years|decades?|(?:one|two|three|four|five|ten|fifteen|twenty)[ -]+(?:years|decades))[ \w,-]{0,40}\b(?:performing|treating|using|offering|experience)|(?:performing|treating|using|offering)[ \w,-]{0,50}\b(?:for|since|over)[ -]+(?:(?:more[ -]+than|over|nearly|a)[ -]+)?(?:\d{4}|\d+[ -]+years|decades?)|pioneer(?:s|ed|ing)?|dat(?:es|ing)[ -]+back|debut|(?:was|were|been)[ -]+(?:first[ -]+)?(?:embraced|adopted|introduced)|since[ -]+the[ -]+(?:\w+[ -]+)?(?:19|20)\d0s|(?:decades?|years)[ -]+of[ -]+experience)\b/,
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: RuleExamples = {
  claims: [
    "We performed the world's first stem cell injection into a disc.",
    { heading: 'Our story', text: 'Our clinic has treated backs with stem cells longer than any other.' },
    'The use of PRP dates back to the seventies.',
    'We have given PRP to more than 4,000 patients.',
    { before: 'We offer stem cells and PRP.', text: 'We have more experience than any clinic on earth.' },
  ],
  notClaims: [
    'PRP takes about 20 minutes and patients go home on foot.',
    'Your first PRP visit takes an hour.',
    'Back pain is one of the leading causes of sick leave.',
    'The clinic has been open since 1998.',
    'Who was the first to use PRP?',
  ],
};
