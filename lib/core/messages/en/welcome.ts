/** The page that opens once, after the extension was installed. */
export const welcome = {
  'welcome.title': 'Welcome: Behind the Claim',
  'welcome.lead':
    'On the pages of clinics it marks sentences that claim something about stem cells, PRP and similar treatments. Press a marked sentence to see which kind of study stands behind it, how many people were in it, and what is not known.',
  'welcome.marks': 'What the marks mean',
  'welcome.marks-line':
    'More firm rungs: a kind of study that can show more. What it found is said in words; it may point the other way.',
  'welcome.sample-trials': 'PRP eases knee pain.',
  'welcome.sample-series': 'Bone marrow concentrate calms a sore back.',
  'welcome.sample-reviews': 'Stem cells help tired joints.',
  'welcome.sample-preclinical': 'Stem cells rebuild discs.',
  'welcome.sample-none': 'Exosomes restore your energy.',
  'welcome.sample-note': 'The sentences are made up, and so is what stands behind them here.',
  'welcome.flag':
    'Shaded: there is something to know, for example that a source is another kind of study than the page says.',
  'welcome.not': 'What it does not do',
  'welcome.no-verdict':
    'It gives no verdict. It shows which kind of study there is and what it found; what that means is for you to judge.',
  'welcome.no-advice': 'It gives no medical advice. Talk with a doctor who does not sell you the treatment.',
  'welcome.english': 'It reads pages in English only.',
  'welcome.packs':
    'It knows only the studies in its evidence packs. It does not search the literature, and there may be newer studies.',
  'welcome.silence':
    'Silence is not “false”: “No study in these packs” says only that these packs hold none. Nor does a page without marks mean that it was found to be right.',
  'welcome.leaves': 'What leaves your machine',
  'welcome.leaves-line':
    'Nothing, unless you turn on look-ups in the options. Then the DOIs of a page’s sources, or the words of a reference without one, go to Crossref, the publishers’ registry.',
  'welcome.list-sites': 'List the sites in the options.',
  'welcome.where': 'Where to find it',
  'welcome.button':
    'The toolbar button opens a window that counts the claims of a page and switches the extension on or off for its site. Your browser may have put the button away behind the puzzle piece.',
  'welcome.panel':
    'The panel beside the page lists all its claims, its sources and what it does not say. It opens from that window.',
  'welcome.keys': 'Keys',
  'welcome.keys-change': 'They can be changed in the browser’s settings for extensions.',
  'welcome.options': 'All options',
  'welcome.done': 'That is all. You can close this page; it does not come again.',
} as const;
