/** The page that opens once, after the extension was installed. */
export const welcome = {
  'welcome.title': 'Welcome: Behind the Claim',
  'welcome.lead':
    'It marks what clinics’ pages claim about stem cells, PRP and similar treatments. Press a marked sentence: it shows which kind of study stands behind it, and what is not known.',
  'welcome.marks': 'What the marks mean',
  'welcome.marks-line':
    'More firm rungs: a kind of study that can show more. What it found is said in words, and may point the other way.',
  'welcome.sample-trials': 'PRP eases knee pain.',
  'welcome.sample-series': 'Bone marrow concentrate calms a sore back.',
  'welcome.sample-reviews': 'Stem cells help tired joints.',
  'welcome.sample-preclinical': 'Stem cells rebuild discs.',
  'welcome.sample-none': 'Exosomes restore your energy.',
  'welcome.sample-note': 'Made-up examples.',
  'welcome.flag': 'Shaded: there is something to know, such as a source that is not what the page calls it.',
  'welcome.not': 'Its limits',
  'welcome.no-verdict': 'No verdict: what it means is for you to judge.',
  'welcome.no-advice': 'No medical advice.',
  'welcome.english': 'Only pages in English are read.',
  'welcome.packs': 'Only the studies in its evidence packs are known; there may be others.',
  'welcome.silence': 'Silence is not “false”: “no study in these packs” says only that they hold none.',
  'welcome.leaves': 'What leaves your machine',
  'welcome.leaves-line':
    'Nothing, unless you turn on look-ups in the options. Then references of a page go to Crossref, the publishers’ registry.',
  'welcome.list-sites': 'List the sites in the options.',
  'welcome.where': 'Where to find it',
  'welcome.button':
    'The toolbar button counts a page’s claims and opens the panel that lists them. Your browser may keep it behind the puzzle piece.',
  'welcome.keys': 'Keys',
  'welcome.options': 'All options',
  'welcome.done': 'You can close this page; it does not come again.',
} as const;
