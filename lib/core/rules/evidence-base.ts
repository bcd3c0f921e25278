import type { ClaimRule, RuleExamples } from './types.ts';
import { SHOWS, STUDY } from './words.ts';

export const evidenceBase: ClaimRule = {
  id: 'evidence-base',
  kind: 'evidence',
  title: 'Speaks of the evidence itself',
  why: '"Proven", "backed by studies", "no published studies": a claim about what has been shown, not about an effect.',
  reach: 'linked',
  weight: 54,
  pattern: new RegExp(
    `\\b(?:mounting|growing|strong|solid|decent|good|extensive|limited|little|less|no|weak|early|much|more|lots[ -]+of|loads[ -]+of|many|several|numerous|hundreds[ -]+of|thousands[ -]+of|multiple|clinical|scientific|published|recent|preliminary|peer-?reviewed|actual|other)[ -]+(?:\\w+[ -]+){0,8}?${STUDY}\\b|\\b(?:studies|series|research|evidence|science|literature|trials?|researchers|experts?)\\b(?:(?!,[ ]we\\b)[^.]){0,60}?\\b(?:${SHOWS}|published|growing|exists?|lacking|agree|disagree|differ|conflict\\w*|conclusions?|(?:in)?conclusive|mixed)\\b|\\b(?:evidence|research)[ -]+(?:base[ -]+)?(?:for|on|behind|that|supporting)\\b|\\b(?:(?:un|well[ -]+|scientifically[ -]+|clinically[ -]+)?proven|evidence-?based|backed[ -]+by|supported[ -]+by|(?:has|have)[ -]+(?:also[ -]+)?published|research[ -]+papers?|scientifically[ -]+(?:backed|supported|validated)|(?:has|have)[ -]+been[ -]+(?:\\w+[ -]+){0,2}?(?:studied|researched|investigated)|trials?[ -]+(?:are|is)[ -]+(?:\\w+[ -]+)?(?:ongoing|underway)|on-?going[ -]+research|(?:obstacles|challenges|hurdles)\\b[^.]{0,60}\\b(?:overcome|remain)|jury[ -]+is[ -]+(?:still[ -]+)?out|(?:not|n't)[ -]+(?:been[ -]+)?(?:well|properly|rigorously)[ -]+(?:studied|tested|researched)|(?:studies|trials?)[ -]+(?:\\w+[ -]+){0,4}?(?:lacked|had[ -]+no|without|did(?:n't|[ -]+not)[ -]+have)[ -]+(?:an?[ -]+)?control[ -]+groups?)\\b`,
  ),
  when: (clause) =>
    !/\b(?:for[ -]+the[ -]+latest[ -]+research|read[ -]+(?:more|our|the)[ -]+(?:research|studies)|medical[ -]+(?:record|literature[ -]+request)s?|(?:dr|doctor|he|she)\b[^,;]{0,40}\b(?:has|have)[ -]+(?:\w+[ -]+)?published|(?:join|enrol\w*|take[ -]+part)[^.]{0,30}\b(?:study|trial))\b/.test(
      clause.text,
    ),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: RuleExamples = {
  claims: [
    'There is mounting research evidence that PRP works.',
    {
      text: 'There are no published studies on patients that show that amniotic products help the spine.',
      stance: 'denies',
    },
    'Other researchers have also published on cultured stem cells in the disc.',
    'Stem cell therapy is clinically proven.',
    { text: 'PRP is not well studied.', stance: 'denies' },
    { text: 'Most trials of PRP had no control group.', stance: 'denies' },
    'Trials of PRP in the disc have come to different conclusions.',
  ],
  notClaims: [
    { heading: 'PRP', text: 'As leaders in research, we noted how calm our patients are.' },
    'Research shows that walking helps backs.',
    'Dr. Lane has published on PRP and lectures abroad.',
    'Join our PRP trial.',
    'The control group for our PRP tour meets at noon.',
    'Read our research on stem cells.',
    'Is there evidence for PRP?',
  ],
};
