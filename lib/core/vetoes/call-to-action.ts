import type { Veto, VetoExamples } from '../rules/types.ts';

/** "Free seminar: learn how …"; after a statement, as in "it relieves pain: learn how", the statement stands. */
const AFTER_A_TITLE =
  /^(?:[\w'&]+[ -]+){0,5}(?:seminars?|webinars?|events?|talks?|lectures?|videos?|podcasts?|guides?|brochures?|e-?books?|workshops?|evenings?|days?|newsletters?|blogs?|downloads?|quiz|consultations?)[ ]*[:!,-][ -]*(?:learn|discover|find[ -]+out|see|hear|read|know)[ -]+(?:more|how|about|what|why|whether|if)\b/;

export const callToAction: Veto = {
  id: 'call-to-action',
  why: 'An invitation to call, book, read or watch promises nothing by itself.',
  holds: (clause) =>
    /\b(?:second|another|expert)[ -]+opinion\b[^.,;]{0,20}[ -](?:help|benefit|reassure)s?\b/.test(
      clause.text,
    ) ||
    AFTER_A_TITLE.test(clause.text) ||
    /^(?:please[ -]+|finally,?[ -]+|so[ -]+|to[ -]+)?(?:call|click|contact|schedule|book|request|learn[ -]+more|find[ -]+out|read[ -]+(?:more|our|about|the)|watch|download|subscribe|sign[ -]+up|share|visit|join|ask|discover|see[ -]+(?:our|below|how|the)|check[ -]+out|let'?s|feel[ -]+free|if[ -]+you(?:'re|[ -]+are)[ -]+(?:\w+[ -]+)?(?:interested|intrigued|considering|looking|wondering)|use[ -]+our|learn[ -]+(?:how|about|what))\b/.test(
      clause.text,
    ) ||
    /\b(?:click[ -]+(?:here|below)|watch[ -]+(?:my|our|the)[ -]+(?:\w+[ -]+){0,2}?video|learn[ -]+more[ -]+about|schedule[ -]+(?:a|an|your)|book[ -]+(?:a|an|your)|contact[ -]+us|call[ -]+us)\b/.test(
      clause.text,
    ) ||
    /\b(?:i|we)(?:'ve|[ -]+have)[ -]+(?:also[ -]+)?(?:written|made|recorded)[ -]+(?:a|an|this)\b|\b(?:videos?|books?|brochures?|presentations?|webinars?)\b[^.]{0,60}\b(?:patients|topic|understand|info)\b/.test(
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
    { before: 'Stem cells are offered to many people.', text: 'A second opinion may help.' },
    'Free seminar: learn how stem cells could help you.',
  ],
  kept: [
    'PRP relieves pain, so we offer it.',
    'Stem cells can help your knees.',
    'We see how PRP relieves pain.',
    'Good news: stem cells could help you.',
    'PRP helps you learn how to walk without pain.',
  ],
};
