/** The extension's own name and what the browser shows of it: these go into `_locales` for the manifest, too. */
export const app = {
  'app.name': 'Behind the Claim',
  'app.description':
    'Shows, beside each claim a clinic’s page makes for stem cells, PRP and their relatives, which kind of study stands behind it.',
  'app.next-claim': 'Go to the next claim on the page',
  'app.previous-claim': 'Go to the previous claim on the page',
  'app.open-panel': 'Open the panel with the claims of the page',
  'app.check-selection': 'What is behind this?',
} as const;
