import type { Veto, VetoExamples } from '../rules/types.ts';

const CONDITION =
  "(?:if|should|unless|where|when|in[ -]+case|in[ -]+the[ -]+event[ -]+that)\\b[^,.;]{0,100}?(?:\\bnot\\b|n't\\b|\\bfail\\w*|\\bno[ -]+(?:\\w+[ -]+)?(?:improvement|benefit|effect|relief|result)|\\bunsuccessful|\\bnothing\\b)";
/** What is done instead, or given back. */
const STEP =
  "(?:(?:we|i|you|(?:your|our|the)[ -]+(?:doctor|vet|surgeon|physician|team|specialist)s?)(?:'ll|'d)?[ -]+(?:\\w+[ -]+){0,3}?(?:discuss|talk|consider|look[ -]+at|refund|offer|refer|repeat|reassess|review|re-?think|ask|need|suggest|get|send|try|owe|pay)|(?:surgery|an[ -]+operation|(?:a|another|further|the)[ -]+(?:\\w+[ -]+){0,3}?(?:replacement|injection|treatment|session|visit|scan|step|options?))\\b[^.,]{0,20}[ -](?:be|is|are)[ -]+(?:then[ -]+)?(?:\\w+[ -]+)?(?:needed|necessary|required|considered|discussed|recommended|free|an[ -]+option|the[ -]+next))";
const THEN = new RegExp(
  `^\\W*(?:and[ -]+|but[ -]+|so[ -]+)?${CONDITION}[^,.;]*,[ -]+(?:then[ -]+)?${STEP}\\b`,
);
const FIRST = new RegExp(`^\\W*${STEP}\\b[^,;.]{0,80},?[ -]+${CONDITION}`);
/** A benefit promised in the main clause is a claim, whatever the condition. */
const PROMISES =
  /,[^,]*\b(?:relie\w+|improv\w+|heals?|reduc\w+|regrow\w*|repair\w*|helps?|works?|effective|eases?|cures?)\b/;

export const nextStep: Veto = {
  id: 'next-step',
  why: 'What comes next should it not help, or the money back, does not say that it will not help.',
  holds: (clause) => (THEN.test(clause.text) && !PROMISES.test(clause.text)) || FIRST.test(clause.text),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: VetoExamples = {
  vetoed: [
    {
      before: 'PRP is injected into the knee.',
      text: 'If the shot does not help, we will talk about a new joint.',
    },
    "If PRP doesn't work, surgery may be needed.",
    'Should your horse not improve after stem cells, a second injection is free.',
    'We will consider other treatments if PRP does not relieve your pain.',
  ],
  kept: [
    'If cortisone does not help, PRP can relieve the pain.',
    'If the first shot does not help, we repeat it, and a second PRP injection relieves most pain.',
    'If PRP does not work within six weeks, it will not work at all.',
    'If rest has not helped, we offer PRP, which relieves pain.',
  ],
};
