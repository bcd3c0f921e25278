import type { Veto, VetoExamples } from '../rules/types.ts';

export const callToAction: Veto = {
  id: 'call-to-action',
  why: 'An invitation to call, book, read or watch promises nothing by itself.',
  holds: (clause) =>
    /^(?:please[\s-]+|finally,?[\s-]+|so[\s-]+|to[\s-]+)?(?:call|click|contact|schedule|book|request|learn[\s-]+more|find[\s-]+out|read[\s-]+(?:more|our|about|the)|watch|download|subscribe|sign[\s-]+up|share|visit|join|ask|discover|see[\s-]+(?:our|below|how|the)|check[\s-]+out|let'?s|feel[\s-]+free|if[\s-]+you(?:'re|[\s-]+are)[\s-]+(?:\w+[\s-]+)?(?:interested|intrigued|considering|looking|wondering)|use[\s-]+our|learn[\s-]+(?:how|about|what))\b/.test(
      clause.text,
    ) ||
    /\b(?:click[\s-]+(?:here|below)|watch[\s-]+(?:my|our|the)[\s-]+(?:[\w-]+[\s-]+)?video|learn[\s-]+more[\s-]+about|schedule[\s-]+(?:a|an|your)|book[\s-]+(?:a|an|your)|contact[\s-]+us|call[\s-]+us)\b/.test(
      clause.text,
    ) ||
    /\b(?:i|we)(?:'ve|[\s-]+have)[\s-]+(?:also[\s-]+)?(?:written|made|recorded)[\s-]+(?:a|an|this)\b|\b(?:videos?|books?|brochures?|presentations?|webinars?)\b[^.]{0,60}\b(?:patients|topic|understand|info)\b/.test(
      clause.text,
    ),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: VetoExamples = {
  vetoed: [
    'Call us to see how PRP relieves pain.',
    'Learn how stem cells can help your knees.',
    'We have written a whole book on stem cell therapy that helps patients.',
    'If you are considering PRP for pain relief, book a visit.',
  ],
  kept: ['PRP relieves pain, so we offer it.', 'Stem cells can help your knees.'],
};
