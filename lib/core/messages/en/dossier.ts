/** The report of a page, of several, or of a comparison. What a study's card or a source's says, is said by their areas. */
export const dossier = {
  'dossier.title': 'What stands behind the claims: a report',
  'dossier.made': 'Made on {when} with Behind the Claim {version}.',
  'dossier.lead':
    'For each claim that a page makes, this report gives the page’s own words and the kind of study that stands behind them. It does not say whether a claim is true, and it is no medical advice.',
  'dossier.see-limits': 'See “What this report is not”, at its end.',
  'dossier.skip': 'Go to the report',

  'dossier.untitled': 'A page without a title',
  'dossier.address': 'Address',
  'dossier.file': 'Read from',
  'dossier.canonical': 'Its own canonical address',
  'dossier.read-at': 'Read on',
  'dossier.language': 'Language',
  'dossier.language-unknown': 'not known',
  'dossier.length': 'Length of its text',
  'dossier.characters': { 1: '{count} character', n: '{count} characters' },
  'dossier.hash': 'SHA-256 of its text',
  'dossier.made-with': 'Read with',
  'dossier.version': 'Behind the Claim {version}',
  'dossier.packs': 'Evidence packs',
  'dossier.pack': '{title} ({id} {version}, {date})',
  'dossier.no-packs': 'none',
  'dossier.looked-through': 'Records looked through',
  'dossier.recorded-in':
    'Strengths, evidence and things to keep in mind stand here as they were recorded, in {language}.',

  'dossier.note': 'A reader’s own note',
  'dossier.note-whose': 'By whoever kept this page; neither the page’s words nor ours.',
  'dossier.tags': 'A reader’s own tags',

  'dossier.summary': 'Summary',
  'dossier.spread': 'How many claims have which kind of study behind them',
  'dossier.spread-row': '{words}: {count}',
  'dossier.flagged': {
    1: '{count} claim comes with something to keep in mind.',
    n: '{count} claims come with something to keep in mind.',
  },
  'dossier.none-flagged': 'None of them comes with something to keep in mind.',
  'dossier.none-found': 'No claim was found on this page.',
  'dossier.none-found-line':
    'We found no sentence that says what such a treatment does. We look for words, and can miss what is said in others.',

  'dossier.claims': 'The claims, in reading order',
  'dossier.claim-heading': '{number}: {topic}',
  'dossier.before': 'Before it: “{words}”',
  'dossier.after': 'After it: “{words}”',
  'dossier.passage': 'This passage on the page',
  'dossier.wording': 'How it is said',
  'dossier.cites': 'It cites',
  'dossier.cites-nothing': 'no source that we could tell',
  'dossier.frame': 'In a part of the page from',
  'dossier.frame-unknown': 'a frame without a web address',
  'dossier.flag-words': 'The words: “{words}”',

  'dossier.no-studies': 'No study is shown beside this claim. A silence is no proof.',
  'dossier.near-left-out': {
    1: '{count} study about something near or another product is left to the page’s own report: it counts for nothing here.',
    n: '{count} studies about something near or another product are left to the page’s own report: they count for nothing here.',
  },
  'dossier.silent-columns': {
    1: '{count} other says nothing of it that we found.',
    n: '{count} others say nothing of it that we found.',
  },
  'dossier.heading-direct': 'About this very claim: {design}',
  'dossier.also-direct': 'It is about this very claim, too.',
  'dossier.nearness-not-kept': 'Whether it tests this claim was not kept with the page.',
  'dossier.whole-study': 'Of the whole study: {facts}.',
  'dossier.record-missing': 'Its record was not kept with the page: {id}.',
  'dossier.full-record': 'Its full record in this report',

  'dossier.studies': 'The studies, each once',
  'dossier.studies-line': 'As their packs describe them, whatever claim they stand beside.',
  'dossier.kinds': 'The kinds of study among them',
  'dossier.found': 'What it found, as far as it is on record',
  'dossier.citation': 'Reference',

  'dossier.references': 'The sources that the page gives',
  'dossier.no-references': 'We found no source on this page.',
  'dossier.crossref-asked': 'Crossref was asked what became of them; each says when.',
  'dossier.crossref-not-asked':
    'Crossref was not asked what became of them, so this report knows of no retraction. That is not proof that there is none.',
  'dossier.no-answer': 'Crossref was asked about it, and gave no answer that could be used.',
  'dossier.record-not-kept': '{name}: known to a pack, its kind not kept with the page',
  'dossier.cited-by': 'Cited by {claims}',
  'dossier.beside': 'Beside {claims}',
  'dossier.claim-of-page': 'claim {index} of “{title}”',
  'dossier.as-cited': 'cited',
  'dossier.as-direct': 'about it',
  'dossier.as-indirect': 'near',
  'dossier.as-other-product': 'another product',
  'dossier.claim-number': 'claim {index}',

  'dossier.statements': 'What the page says of its sources, beside their records',
  'dossier.compared-same': 'The record says the same',
  'dossier.compared-other': 'The record says something else',
  'dossier.compared-by-title': 'By its title alone it is something else',
  'dossier.compared-not-known': 'This could not be compared',
  'dossier.page-says-of': 'The page says of {source}: “{words}”.',

  'dossier.comparison': 'Side by side',

  'dossier.method': 'How it was made',
  'dossier.method-reading':
    'Fixed rules look for sentences that say what such a treatment does, and take each apart: treatment, condition, outcome. These are held against the findings of the evidence packs that are named with each page.',
  'dossier.method-strength':
    'The strength is the best kind of study among the findings on the very claim. It says what kind of study there is, never what was found; that is said beside it, relative to the claim as worded.',
  'dossier.method-relations':
    '“Cited” is what the page itself gives for the claim. “About this very claim” tests what it says. “Near” is about something else close to it, or about another product: it counts for nothing, and is shown so that it is not mistaken for support.',
  'dossier.method-hash':
    'The SHA-256 is of the page’s text in UTF-8, as it was taken from the page, with its frames: a reading by the same rules gives the same number only where that text is the same to the letter.',
  'dossier.limits': 'What this report is not',
  'dossier.no-verdict':
    'No verdict. It does not say that a claim is true or false, or that anyone is honest or not. It says which kind of study there is, and what it found as far as that was read.',
  'dossier.no-advice':
    'No medical advice. Whether a treatment is right for somebody is for that person to settle with a doctor who knows them.',
  'dossier.no-proof':
    'A silence is no proof. “No study in these packs” means that none of the records looked through tests the claim: not that there is none, and not that the treatment fails.',
  'dossier.not-all':
    'Not all studies. The packs hold chosen records; each page says how many were looked through.',
  'dossier.machine':
    'No human reading. A machine found the claims and matched them. It misses some and misreads others: see the passage itself before you rely on it.',
  'dossier.that-time':
    'Not the page of today. The quotes are the page’s words when it was read. It may have changed since, and a link may no longer find the passage.',
  'dossier.no-notice':
    'No clean bill for a source. Crossref, where it was asked, knows many retractions and not all.',
} as const;
