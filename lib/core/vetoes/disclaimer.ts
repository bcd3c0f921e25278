import type { Veto, VetoExamples } from '../rules/types.ts';

/** "These statements have not been evaluated": said of the page. Said of a product it is a claim about the law. */
const UNEXAMINED =
  /\b(?:statements?|information|web-?site|content|page|testimonials?)\b[^.]{0,80}\b(?:not|never)[ -]+been[ -]+(?:\w+[ -]+)?(?:evaluated|reviewed|assessed|approved)\b/;
const ANY_DISEASE = '(?:diagnos\\w+|treat|cure|prevent|mitigate|heal)';
const NOT_MEANT = new RegExp(
  `\\bnot[ -]+(?:intended|meant|designed)[ -]+(?:to|for)[ -]+(?:be[ -]+used[ -]+to[ -]+)?${ANY_DISEASE}(?:,[ -]+(?:(?:or|and)[ -]+)?|[ -]+(?:or|and)[ -]+)${ANY_DISEASE}\\b`,
);
/** Of the results shown, not of what the therapy does: "results may vary" is a claim (labelling guide). */
const OF_RESULTS =
  /\b(?:results?|outcomes?|stories|testimonials?|improvements?)\b[^.,;]{0,40}\b(?:not|never)[ -]+(?:necessarily[ -]+)?(?:be[ -]+)?(?:typical|guaranteed|representative)\b|\b(?:not|n't|cannot|never|no)[ -]+guarantees?\b[^.,;]{0,40}\b(?:results?|outcomes?|success|improvements?)\b/;

export const disclaimer: Veto = {
  id: 'disclaimer',
  why: 'What a page puts below itself for the law, or says of the results that it shows, claims nothing.',
  holds: (clause) =>
    UNEXAMINED.test(clause.text) || NOT_MEANT.test(clause.text) || OF_RESULTS.test(clause.text),
};

/** Kept apart from the rule so that builds leave them out. */
export const examples: VetoExamples = {
  vetoed: [
    {
      before: 'We offer stem cells.',
      text: 'The statements on this page have not been evaluated by the FDA.',
    },
    {
      before: 'We offer stem cells.',
      text: 'This service is not intended to diagnose, treat or cure any disease.',
    },
    'Exosomes are not meant to prevent or cure a disease.',
    'Relief of pain with PRP is shown by way of example, and results are not typical.',
    'We cannot guarantee that the outcome of PRP is an improvement.',
  ],
  kept: [
    'Exosome products have not been approved by the FDA.',
    'PRP is not intended to cure arthritis, but it relieves pain.',
    'Pain relief with PRP is guaranteed.',
    'Stem cells do not cure or prevent any disease.',
    'Most improvements after PRP are typical of any injection: PRP relieves pain no better than saline.',
  ],
};
