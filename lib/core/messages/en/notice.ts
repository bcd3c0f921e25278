/** What a registry says became of a work: by itself, and after the name of the work. */
export const notice = {
  'notice.retraction': 'Retracted',
  'notice.withdrawal': 'Withdrawn',
  'notice.removal': 'Removed',
  'notice.partial-retraction': 'Retracted in part',
  'notice.expression-of-concern': 'Expression of concern',
  'notice.correction': 'Corrected',
  'notice.new-version': 'A newer version',
  'notice.other': 'A notice (“{label}”)',

  'notice.line': '{what}.',
  'notice.line-dated': '{what}, {date}.',
  'notice.line-told': '{what}; told by {told}.',
  'notice.line-dated-told': '{what}, {date}; told by {told}.',
  'notice.told-publisher': 'the publisher',
  'notice.told-retraction-watch': 'Retraction Watch',

  'notice.verb-retraction': 'was retracted',
  'notice.verb-withdrawal': 'was withdrawn',
  'notice.verb-removal': 'was removed',
  'notice.verb-partial-retraction': 'was retracted in part',
  'notice.verb-expression-of-concern': 'carries an expression of concern',
  'notice.verb-correction': 'was corrected',
  'notice.verb-new-version': 'has a newer version',
  'notice.verb-other': 'has a notice',
  'notice.verb-dated': '{verb} ({date})',

  'notice.about-another': 'This is itself a notice (“{label}”), about the work with the DOI {doi}.',
} as const;
