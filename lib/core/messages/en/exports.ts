/** Formats that pages are handed over in. */
export const exports = {
  'exports.report': 'Report (web page)',
  'exports.report-line': 'For reading and printing: quotes, studies, references, and what this is not.',
  'exports.markdown': 'Report (Markdown)',
  'exports.markdown-line': 'The same report as plain text with marks, for notes and editors.',
  'exports.csv': 'Table (CSV)',
  'exports.csv-line': 'A row for each claim, for spreadsheets. Opens in most of them as it is.',
  'exports.json': 'Data (JSON)',
  'exports.json-line': 'Everything that was read and found, in one list of pages, for programs.',
  'exports.jsonl': 'Data (JSON Lines)',
  'exports.jsonl-line': 'The same, one page a line, for many pages.',
  'exports.annotations': 'Annotations (W3C, JSON-LD)',
  'exports.annotations-line': 'A note on each passage, for annotation tools.',
  'exports.claim-review': 'ClaimReview drafts (schema.org)',
  'exports.claim-review-line':
    'A start for a fact check of your own: no rating, no author, not for publishing as it is.',
  'exports.ris': 'Studies (RIS)',
  'exports.ris-line':
    'The studies shown beside the claims, near ones too, for Zotero, EndNote, Mendeley and others.',
  'exports.bibtex': 'Studies (BibTeX)',
  'exports.bibtex-line': 'The studies shown beside the claims, near ones too, for LaTeX and JabRef.',
  'exports.csl-json': 'Studies (CSL-JSON)',
  'exports.csl-json-line':
    'The studies shown beside the claims, near ones too, for Pandoc, Zotero and programs.',

  /** How a page says it: “The page says it may.” */
  'exports.said-how': 'The page {wording}.',

  /** How a study stands to a claim, and what kind of study it is. */
  'exports.standing': '{relation}: {design}.',
  'exports.relation-direct': 'About this',
  'exports.relation-indirect': 'About something near, not this',
  'exports.relation-cited': 'Cited by the page',
  'exports.relation-other-product': 'Near, but another product',

  /** Said in each draft of a ClaimReview. */
  'exports.draft':
    'Draft, made by {software} on {date} from words on a page; nobody has checked it. Before publishing, a person has to check the quote in its place and fill in: author (who reviews), url (where the review stands), datePublished, reviewRating (your own judgment; none is given here), and who made the claim (itemReviewed.author). Then take out this comment and creativeWorkStatus.',
  'exports.appearance': 'Read on {date}.',
} as const;
