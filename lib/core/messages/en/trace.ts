/** How a claim was matched: every finding of the packs, by why it was taken or left. */
export const trace = {
  'trace.decides': 'Decided what is said above',
  'trace.lower-rung': 'About just this, on a lower rung of the ladder',
  'trace.not-asked': 'About this, but measured what the page does not claim',
  'trace.broader-product': 'Near: about a wider kind of product',
  'trace.wider-condition': 'Near: about a wider condition',
  'trace.unnamed-disorder': 'Near: about one disorder, which the page does not name',
  'trace.near-outcome': 'Near: measured something close to it',
  'trace.other-comparison': 'Near: compared with something else than the page does',
  'trace.given-together': 'Near: about one product alone, where the page speaks of several together',
  'trace.own-results': 'Near: by others, where the page speaks of its own results',
  'trace.other-country': 'Near: about the law of another country',
  'trace.other-site': 'Near: about another part of the spine',
  'trace.other-product': 'Left out: about another product',
  'trace.other-cells': 'Left out: about cells or tissue from another source',
  'trace.other-condition': 'Left out: about another part of the body, or other patients',
  'trace.other-disorder': 'Left out: about another disorder',
  'trace.other-outcome': 'Left out: about something that the page does not claim here',
  'trace.background': 'Left out: background, which tests nothing',
  /** One of the above with its number of findings. */
  'trace.line': { 1: '{why}: {count} finding.', n: '{why}: {count} findings.' },
  'trace.summary': {
    1: '{count} finding looked at, {taken} of them about this or near it.',
    n: '{count} findings looked at, {taken} of them about this or near it.',
  },
  'trace.summary-of-none': {
    1: '{count} finding looked at, none of them about this or near it.',
    n: '{count} findings looked at, none of them about this or near it.',
  },
} as const;
