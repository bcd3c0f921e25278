/** What the toolbar popup says of a page. */
export const popup = {
  'popup.claims': { 1: '{count} claim on this page', n: '{count} claims on this page' },
  'popup.off-everywhere': 'Switched off',
  'popup.off-everywhere-line': 'It is off on all sites, so this page was not read.',
  'popup.off-here': 'Switched off here',
  'popup.off-here-line': 'It is off on this site, so this page was not read.',
  'popup.no-such-therapy': 'Nothing to look up',
  'popup.no-such-therapy-line': 'This page does not speak of stem cells, PRP or their relatives.',
  'popup.therapy-but-no-claims': 'No claims found',
  'popup.therapy-but-no-claims-line':
    'This page speaks of such a therapy. We found no sentence that says what it does.',
  'popup.no-packs': 'No evidence pack is on',
  'popup.no-packs-line':
    'Without one nothing can be said of a claim. Switch one on under “Evidence packs and options”.',
  'popup.not-a-web-page': 'This page cannot be read',
  'popup.not-a-web-page-line': 'Extensions may not read browser pages, extension stores or PDF files.',
  'popup.not-reached': 'Not read yet',
  'popup.not-reached-line': 'This page was open before the extension was on. Reload it to have it read.',
  'popup.other-language': 'This page is in {language}.',
  'popup.unknown-language': 'This page is in another language.',
  'popup.other-language-line': 'Claims are found in English only.',
  'popup.one-source-known': 'Its one source is in these packs.',
  'popup.one-source-unknown': 'Its one source is not in these packs.',
  'popup.no-source-known': 'None of its {total} sources is in these packs.',
  'popup.all-sources-known': 'All {total} of its sources are in these packs.',
  'popup.some-sources-known': {
    1: '{known} of its {total} sources is in these packs.',
    n: '{known} of its {total} sources are in these packs.',
  },
} as const;
