/** What a page as a whole does not speak of. */
export const topics = {
  /** What was looked for and not found, as the end of "We found no sentence on …". */
  'topics.risks': 'risks or side effects of these treatments',
  'topics.regulatory-status': 'whether they are approved, or by whom they are overseen',
  'topics.alternatives': 'other treatments, and what speaks for them',
  'topics.evidence-against': 'studies without a benefit, or how limited the evidence is',
  'topics.none-missing':
    'It speaks of risks, approval, alternatives and the limits of the evidence. How well, only reading tells.',
  'topics.lead': 'We found no sentence on:',
  'topics.caution': 'We look for words, on this page alone. It may be said in other words, or elsewhere.',
} as const;
