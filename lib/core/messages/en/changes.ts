/** What changed on a page since it was saved. */
export const changes = {
  /** Parts of a line, "3 claims added, 1 removed": the first names what is counted. */
  'changes.added.first': { 1: '{count} claim added', n: '{count} claims added' },
  'changes.added.next': { 1: '{count} added', n: '{count} added' },
  'changes.removed.first': { 1: '{count} claim removed', n: '{count} claims removed' },
  'changes.removed.next': { 1: '{count} removed', n: '{count} removed' },
  'changes.sharpened.first': { 1: '{count} claim sharpened', n: '{count} claims sharpened' },
  'changes.sharpened.next': { 1: '{count} sharpened', n: '{count} sharpened' },
  'changes.softened.first': { 1: '{count} claim softened', n: '{count} claims softened' },
  'changes.softened.next': { 1: '{count} softened', n: '{count} softened' },
  'changes.reworded.first': { 1: '{count} claim in other words', n: '{count} claims in other words' },
  'changes.reworded.next': { 1: '{count} in other words', n: '{count} in other words' },
  'changes.evidence.first': { 1: '{count} claim on other evidence', n: '{count} claims on other evidence' },
  'changes.evidence.next': { 1: '{count} on other evidence', n: '{count} on other evidence' },
  'changes.reread.first': { 1: '{count} claim read in another way', n: '{count} claims read in another way' },
  'changes.reread.next': { 1: '{count} read in another way', n: '{count} read in another way' },
  'changes.since': '{parts} since {date}',
  'changes.none': 'no change in its claims since {date}',

  /** What became of one claim. */
  'changes.added': 'Added',
  'changes.removed': 'Removed',
  'changes.sharpened': 'Sharpened: its words promise more',
  'changes.softened': 'Softened: its words promise less',
  'changes.reworded': 'In other words',
  'changes.evidence': 'The same words, on other evidence',
  'changes.reread': 'The same words, read in another way',
  'changes.reread-found': 'The same words, not read as a claim then',
  'changes.reread-lost': 'The same words, not read as a claim now',
  'changes.words': 'Then the page {before}; now it {now}.',
  'changes.stands': 'Behind it then: {before}. Now: {now}.',

  /** What to know of all of them. */
  'changes.same-text': 'The page’s text is the same, letter for letter.',
  'changes.other-reader':
    'The page was read by another version of this extension then. What counts as added may have stood there without being found, what counts as removed may still stand there, and what counts as sharpened or softened may only be read in another way.',
  'changes.not-searched':
    'The page was in another language one of the two times. Claims are searched in English only, so that none was found then, or now, says nothing.',
  'changes.part-unread':
    'A part of the page could not be looked through one of the two times. What counts as added or removed may stand in it.',
  'changes.as-shown':
    'Added or removed means: in the text that the page showed one time and not the other. What is folded away, comes later, or is shown to some visitors only is not read: look at the page before you say that it was changed.',

  /** The list of them. */
  'changes.title': 'What changed in its claims',
  'changes.filters': 'Which changes are listed',
  'changes.all': 'All {count}',
  'changes.by-kind': '{kind} {count}',
  'changes.added.short': 'Added',
  'changes.removed.short': 'Removed',
  'changes.sharpened.short': 'Sharpened',
  'changes.softened.short': 'Softened',
  'changes.reworded.short': 'In other words',
  'changes.evidence.short': 'Other evidence',
  'changes.reread.short': 'Read in another way',
  'changes.then': 'Then',
  'changes.now': 'Now',
  'changes.more': { 1: 'Show {count} more change', n: 'Show {count} more changes' },
  'changes.note':
    'Only what was kept of the page then is held against the page now. A claim that was softened or sharpened is known by its words, not by what it leaves out.',
} as const;
