/** Evidence packs on the options page: the list, adding one from a file, what became of it. */
export const packs = {
  'packs.heading': 'Evidence packs',
  'packs.about':
    'Answers come from the packs that are on, and from nothing else. Each study says which pack it is from. Open pages are read again when you change this.',
  'packs.none-on': 'No evidence pack is on.',
  'packs.none-on-line': 'Pages are left unmarked until you switch one on.',
  'packs.reading': 'Reading your choices …',
  'packs.not-readable': 'Your choices could not be read ({reason}).',
  'packs.retry': 'Try again',

  'packs.records': { 1: '{count} record', n: '{count} records' },
  'packs.findings': { 1: '{count} finding', n: '{count} findings' },
  'packs.facts': '{records}, {findings}. Version {version}, {date}, {licence}.',
  'packs.bundled': 'Comes with the extension.',
  'packs.yours': 'Added by you.',
  'packs.yours-since': 'Added by you, {date}.',
  'packs.left-out':
    'It is left out: it no longer passes the checks. You can export it as it is stored, mend it and add it again.',
  'packs.more-problems': { 1: 'and {count} more problem', n: 'and {count} more problems' },
  'packs.export': 'Export',
  'packs.export-one': 'Export {title}',
  'packs.remove': 'Remove',
  'packs.remove-one': 'Remove {title}',

  'packs.was-removed': '“{title}” was removed.',
  'packs.was-replaced': 'Version {version} of “{title}” was replaced.',
  'packs.unusable-was-replaced': 'What stood in the place of “{title}” was replaced.',
  'packs.put-it-back': 'Put it back',
  'packs.put-back': '“{title}” was put back.',
  'packs.put-back.on': '“{title}” was put back and is on.',
  'packs.put-back.off': '“{title}” was put back and is off.',
  'packs.put-back.left-out': '“{title}” was put back, but is left out: the list says why.',
  'packs.not-done.switch-on': '“{title}” was not switched on.',
  'packs.not-done.switch-off': '“{title}” was not switched off.',
  'packs.not-done.export': '“{title}” was not exported.',
  'packs.not-done.remove': '“{title}” was not removed.',
  'packs.not-done.put-back': '“{title}” was not put back.',
  'packs.not-done.add': '“{title}” was not added.',
  'packs.nothing-changed': 'Nothing has changed ({reason}).',

  'packs.add-heading': 'Add a pack from a file',
  'packs.choose-file': 'Choose a file …',
  'packs.drop-file': 'or drop it here. JSON, 1 MB at most.',
  'packs.cited-by':
    'Citations of its studies are written by citeproc-js, {copyright}. {phrase}: {link}. {licences}',
  'packs.licences': 'Licences of what is in the extension',
  'packs.reading-file': 'Reading {file} …',
  'packs.refused': '{file} was not added.',
  'packs.refused-line': 'Nothing has changed. What to mend:',
  'packs.adding': 'Adding “{title}” …',
  'packs.added': '“{title}” was added.',
  'packs.added.on': '“{title}” was added and is on.',
  'packs.added.off': '“{title}” was added and is off.',
  'packs.added.left-out': '“{title}” was added, but is left out: the list says why.',
  'packs.updated': '“{title}” {version} took the place of version {before}.',
  'packs.updated.on': '“{title}” {version} took the place of version {before} and is on.',
  'packs.updated.off': '“{title}” {version} took the place of version {before} and is off.',
  'packs.updated.left-out':
    '“{title}” {version} took the place of version {before}, but is left out: the list says why.',
  'packs.mended': '“{title}” {version} took the place of the one that was left out.',
  'packs.mended.on': '“{title}” {version} took the place of the one that was left out and is on.',
  'packs.mended.off': '“{title}” {version} took the place of the one that was left out and is off.',
  'packs.mended.left-out':
    '“{title}” {version} took the place of the one that was left out, but is left out: the list says why.',
  'packs.not-kept': '“{title}” was not added:',
  'packs.not-kept-line':
    'the browser did not keep it ({reason}). Nothing has changed. Remove a pack that you no longer need and try again.',

  'packs.preview': 'The pack that was read',
  'packs.preview-holds': '{records} ({designs}), {findings}.',
  'packs.preview-facts':
    'Version {version}, {date}, {licence}. It does not count yet. What it says is its author’s word; we check its form, not its facts.',
  'packs.replaces-version':
    'It takes the place of version {version} of the pack “{id}”, which you added before.',
  'packs.replaces-unusable':
    'It takes the place of the pack “{id}”, which you added before and which is left out because it no longer passes the checks.',
  'packs.add': 'Add this pack',
  'packs.replace': 'Replace with version {version}',
  'packs.do-not-add': 'Do not add it',
  'packs.look-at-records': 'Look at the records and what it says of each ({count})',
  'packs.title-not-read': 'Title not read',
  'packs.record-facts': '{name}. {design}.',
  'packs.no-result': 'It gives no result of this record.',
  'packs.show-records': { 1: 'Show {count} more record', n: 'Show {count} more records' },
  'packs.show-some-records': {
    1: 'Show {next} of {count} more record',
    n: 'Show {next} of {count} more records',
  },
  'packs.show-sentences': { 1: 'Show {count} more sentence', n: 'Show {count} more sentences' },
  'packs.show-some-sentences': {
    1: 'Show {next} of {count} more sentence',
    n: 'Show {next} of {count} more sentences',
  },
  'packs.no-site': 'It claims of no web site that it belongs to an author.',
  'packs.look-at-sites': 'Look at the claims that a web site belongs to an author ({count})',
  'packs.sites-line':
    'On these sites you would be told that the study was written by the clinic whose page it is.',
  'packs.show-sites': { 1: 'Show {count} more web site', n: 'Show {count} more web sites' },
  'packs.show-some-sites': {
    1: 'Show {next} of {count} more web site',
    n: 'Show {next} of {count} more web sites',
  },

  'packs.own-heading': 'Write a pack of your own',
  /** {schema} is a link with the words of `packs.own-schema`; {make} and {check} are commands. */
  'packs.own':
    'A pack is one JSON file: references, how each study was made, what was found. {schema} comes with the extension; {make} and {check} in the project help to write one.',
  'packs.own-schema': 'Its JSON Schema',
} as const;
