/** What became of a source, by what Crossref answered or why it was not asked. */
export const status = {
  'status.no-notice': 'No notice found at Crossref on {date}. That is not proof that there is none.',
  'status.not-there': 'Crossref does not know this DOI (asked on {date}). It may be registered elsewhere.',
  'status.not-there-or-slip':
    'Crossref does not know this DOI (asked on {date}). It may be registered elsewhere, or printed with a slip.',
  'status.nothing-like-it': 'Crossref has nothing that is like enough to these words (asked on {date}).',
  'status.other-work':
    'Crossref has another work under the DOI that the page gives: “{title}”. One of the two may be printed with a slip, so nothing that Crossref says of that work is shown here (asked on {date}).',
  'status.other-work-by':
    'Crossref has another work under the DOI that the page gives: “{title}” ({who}). One of the two may be printed with a slip, so nothing that Crossref says of that work is shown here (asked on {date}).',

  'status.offline': 'Crossref could not be reached. It is asked again when the page is opened again.',
  'status.busy': 'Crossref asked us to wait. It is asked again later.',
  'status.busy-until': 'Crossref asked us to wait until {time} UTC. It is asked again after that.',
  'status.refused':
    'Crossref refuses questions from this network. Whoever runs the network may know why; a mail address in the options may help.',
  'status.timeout': 'Crossref took too long to answer. It is asked again when the page is opened again.',
  'status.not-crossref':
    'The network answered in place of Crossref, perhaps with a page to log in. Open any other page first, then this one again.',
  'status.interrupted':
    'The question to Crossref was cut off. It is asked again when the page is opened again.',
  'status.too-many': 'Crossref was not asked about it: of one page it is asked about {most} sources at most.',
  'status.failed': 'Crossref answered with an error. It is asked again when the page is opened again.',

  'status.look-ups-off': 'What became of it was not asked: look-ups at Crossref are off (see the options).',
  'status.look-ups-private':
    'What became of it was not asked: in a private window nothing is asked of Crossref.',
  'status.look-ups-failed':
    'What became of it could not be asked. It is asked again when the page is opened again.',
  'status.look-ups-asking': 'Asking Crossref what became of it …',
  'status.not-asked': 'Crossref was not asked about it.',
  'status.cannot-ask': 'Crossref was not asked: the page gives neither a DOI nor enough words.',
} as const;
