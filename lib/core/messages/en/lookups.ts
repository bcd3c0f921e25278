/** Look-ups at Crossref and sources in place, on the options page. */
export const lookups = {
  'lookups.heading': 'Sources of a page',
  'lookups.switch': 'Ask Crossref what became of a page’s sources',
  'lookups.about':
    'Off, nothing leaves your machine. On, the DOIs of a page’s sources go to Crossref, the publishers’ registry, and of sources without one the words of the reference; never the page’s address, its text or cookies. Back come titles, and notices such as retractions. Of private windows nothing is asked.',
  'lookups.mail': 'Your mail address (optional)',
  'lookups.mail-save': 'Save',
  'lookups.mail-remove': 'Remove',
  'lookups.mail-why':
    'Crossref answers those faster who say where they can be reached. It goes out with each question.',
  'lookups.kept-unknown': 'How many answers are kept could not be told.',
  'lookups.kept-none': 'No answer is kept.',
  'lookups.kept': {
    1: '{count} answer kept. They are asked for again after a week.',
    n: '{count} answers kept. They are asked for again after a week.',
  },
  'lookups.kept-since': {
    1: '{count} answer kept, the oldest of {date}. They are asked for again after a week.',
    n: '{count} answers kept, the oldest of {date}. They are asked for again after a week.',
  },
  'lookups.forget': 'Forget them',
  'lookups.in-place': 'Open sources in place',
  'lookups.in-place-about':
    'A press of a citation mark, or of a link to a study, then shows what it is instead of going there. With Ctrl, ⌘ or Shift, links are always the page’s own.',
  'lookups.consent-refused': 'Your browser was not allowed to send it, so nothing has changed.',
  'lookups.mail-saved': 'The address is kept, and goes out with each question from now on.',
  'lookups.mail-removed': 'No address is kept or sent.',
  'lookups.not-a-mail': 'That does not look like a mail address, so nothing has changed.',
  'lookups.forgotten': 'All answers are forgotten.',
  'lookups.failed': 'That did not work ({reason}). Nothing has changed.',
} as const;
