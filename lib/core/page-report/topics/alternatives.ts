import type { Topic, TopicExamples } from './types.ts';

const OTHER =
  'physical[ -]+therapy|physiotherapy|exercises?|weight[ -]+loss|losing[ -]+weight|brac(?:e|es|ing)|anti-?inflammator\\w+|ibuprofen|acetaminophen|paracetamol|medications?|surger(?:y|ies)|an[ -]+operation|(?:cortico)?steroid[ -]+(?:injections?|shots?)|cortisone(?:[ -]+(?:injections?|shots?))?|minoxidil|finasteride|waiting';
const MERIT =
  'helps?|can[ -]+help|may[ -]+help|(?:is|are|can[ -]+be|may[ -]+be|often|usually)[ -]+(?:\\w+[ -]+){0,2}?(?:effective|enough|recommended|tried|needed|necessary|best|better|right|first|considered|an[ -]+option|options|appropriate|sufficient)|should|relieves?|improves?|works?|remains?';
const OFFERED = new RegExp(
  `\\b(?:${OTHER})\\b[^.]{0,40}\\b(?:${MERIT})\\b|\\b(?:we|doctors?)[ -]+(?:\\w+[ -]+){0,2}?(?:recommend|suggest|advise|begin|start)\\b[^.]{0,40}\\b(?:${OTHER})\\b|\\b(?:try|tried|begin[ -]+with|start[ -]+with)[ -]+(?:\\w+[ -]+){0,3}?(?:${OTHER})\\b`,
);
const LISTED =
  /\b(?:alternatives?|(?:other|your|treatment)[ -]+(?:treatment[ -]+)?options?|other[ -]+treatments?)[ -]+(?:\w+[ -]+){0,4}?(?:include|includes|are|such|range)\b|\balternatives?[ -]+to[ -]+(?:prp|stem|cell|these|this|the[ -]+injection)/;
/** Named only to be left behind. */
const LEFT_BEHIND =
  /\b(?:alternative[ -]+to|without|avoid\w*|instead[ -]+of|rather[ -]+than|unlike|fail(?:s|ed)|mask\w*|only[ -]+(?:mask|temporary)|addict\w*|invasive|no[ -]+longer|did[ -]+not|does[ -]+not|don't|doesn't|never|before[ -]+resorting)\b/;

export const alternatives: Topic = {
  id: 'alternatives',
  why: 'A choice needs to know what else there is, from exercise and waiting to surgery.',
  holds: ({ text }) => (LISTED.test(text) || OFFERED.test(text)) && !LEFT_BEHIND.test(text),
};

/** Kept apart from the topic so that builds leave them out. */
export const examples: TopicExamples = {
  spoken: [
    'Physical therapy is often enough for a sore tendon.',
    'We recommend exercise and weight loss first.',
    'Other options include physiotherapy, medication and surgery.',
    'For a torn ligament surgery may be the best choice.',
  ],
  notSpoken: [
    'PRP is an alternative to surgery.',
    'Avoid surgery with stem cells.',
    'Unlike steroid injections, PRP heals the tendon.',
    'Painkillers only mask the pain.',
    'Physical therapy failed him.',
  ],
};
