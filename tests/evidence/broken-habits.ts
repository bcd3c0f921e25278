import type { BrokenPack } from './broken-packs.ts';

const missing = (name: string, path: BrokenPack['path'], entry: string, mend: string): BrokenPack => ({
  name: `${name} left out`,
  path,
  value: undefined,
  entry,
  mend,
});
const STUDY = 'studies › rowan-2020';
const FINDING = 'findings › rowan-2020--pain';
const REFERENCE = 'references › rowan-2020';
const NULL = 'is missing: add it, with null when it is not known';

/** What people do by habit, with the mend that must lead them on and not astray; a mend ends where it says so. */
export const BROKEN_HABITS: readonly BrokenPack[] = [
  // Left out: null is told of only where it may stand
  missing('a limitation', ['studies', 0, 'limitations'], `${STUDY} › limitations`, NULL),
  missing('a note on the check', ['studies', 0, 'checked', 'note'], `${STUDY} › checked › note`, NULL),
  missing('the size of an arm', ['studies', 0, 'arms', 0, 'n'], `${STUDY} › arms › item 1 › n`, NULL),
  // Null where a field is left out, or has to be there
  {
    name: 'a DOI of null',
    path: ['references', 0, 'DOI'],
    value: null,
    entry: `${REFERENCE} › DOI`,
    mend: 'leave the field out when it is not known',
  },
  {
    name: 'a disorder of null',
    path: ['findings', 0, 'disorder'],
    value: null,
    entry: `${FINDING} › disorder`,
    mend: 'leave the field out when it is not known',
  },
  {
    name: 'a cell source of null',
    path: ['studies', 0, 'studied', 'cellSource'],
    value: null,
    entry: `${STUDY} › studied › cellSource`,
    mend: 'leave the field out when it is not known',
  },
  {
    name: 'a sentence of null',
    path: ['findings', 0, 'plain'],
    value: null,
    entry: `${FINDING} › plain`,
    mend: 'must be text in quotes',
  },
  // Numbers in quotes
  {
    name: 'a number of people in quotes',
    path: ['studies', 0, 'n'],
    value: '12',
    entry: `${STUDY} › n`,
    mend: 'take off the quotes',
  },
  {
    name: 'a level in quotes',
    path: ['studies', 0, 'level'],
    value: '2',
    entry: `${STUDY} › level`,
    mend: 'take off the quotes',
  },
  {
    name: 'a month in quotes',
    path: ['references', 0, 'issued', 'date-parts', 0],
    value: [2020, '5'],
    entry: `${REFERENCE} › issued › date-parts › item 1 › item 2`,
    mend: 'must be a whole number, as in [[2017]] or [[2017, 5, 31]]; take off the quotes',
  },
  // Institutions, versions, addresses, countries
  {
    name: 'an institution as an author',
    path: ['references', 0, 'author'],
    value: [{ literal: 'Nobody Institute' }],
    entry: `${REFERENCE} › author › item 1 › literal`,
    mend: 'leave author empty, as [], and name it as the publisher',
  },
  {
    name: 'a field by the name of something that every object has',
    path: ['references', 0, 'author', 0, 'constructor'],
    value: 'x',
    entry: `${REFERENCE} › author › item 1 › constructor`,
    mend: 'is no field of a pack',
  },
  {
    name: 'a version with zeros',
    path: ['version'],
    value: '01.2.3',
    entry: 'version',
    mend: 'such as "1.0.0"',
  },
  {
    name: 'a version without end',
    path: ['version'],
    value: `1.0.${'1'.repeat(300_000)}`,
    entry: 'version',
    mend: 'at most 50 characters',
  },
  {
    name: 'an address behind another host’s name',
    path: ['references', 1, 'URL'],
    value: 'https://www.fda.gov@evil.test/x',
    entry: 'references › alder-1999 › URL',
    mend: 'without a user name before the host',
  },
  {
    name: 'an address that cannot be opened',
    path: ['references', 1, 'URL'],
    value: 'https://%',
    entry: 'references › alder-1999 › URL',
    mend: 'that a browser can open',
  },
  {
    name: 'an address without end',
    path: ['references', 1, 'URL'],
    value: `https://journal.test/${'x'.repeat(2000)}`,
    entry: 'references › alder-1999 › URL',
    mend: 'at most 2000 characters',
  },
  {
    name: 'a PMID without end',
    path: ['references', 1, 'PMID'],
    value: '1'.repeat(13),
    entry: 'references › alder-1999 › PMID',
    mend: '12 at most',
  },
  {
    name: 'a PMCID without end',
    path: ['references', 1, 'PMCID'],
    value: `PMC${'1'.repeat(13)}`,
    entry: 'references › alder-1999 › PMCID',
    mend: '12 at most',
  },
  {
    name: 'a host without end',
    path: ['affiliations', 0, 'domains', 0],
    value: `${'a'.repeat(250)}.test`,
    entry: 'affiliations › rowan-2020 › domains › item 1',
    mend: 'at most 253 characters',
  },
  {
    name: 'more people than there are',
    path: ['studies', 0, 'n'],
    value: 1e300,
    entry: `${STUDY} › n`,
    mend: 'more than there are people',
  },
  ...['XX', 'UK'].map((value) => ({
    name: `a country ${value}`,
    path: ['findings', 0, 'country'],
    value,
    entry: `${FINDING} › country`,
    mend: 'is no country of ISO 3166',
  })),
  {
    name: 'a list for a study',
    path: ['studies', 0],
    value: [],
    entry: 'studies › item 1',
    mend: 'is a list: must be an object in curly brackets',
  },
];

/** Fields that have to be there and cannot be null: the message must not say that they can. */
export const NEVER_NULL: readonly BrokenPack[] = [
  ...['design', 'levelReason', 'subjects', 'meeting', 'arms', 'studied', 'checked'].map((field) =>
    missing(field, ['studies', 0, field], `${STUDY} › ${field}`, 'is missing: add it'),
  ),
  ...['conditions', 'outcome', 'direction', 'plain', 'design'].map((field) =>
    missing(field, ['findings', 0, field], `${FINDING} › ${field}`, 'is missing: add it'),
  ),
  ...['type', 'author'].map((field) =>
    missing(field, ['references', 0, field], `${REFERENCE} › ${field}`, 'is missing: add it'),
  ),
  missing(
    'the family',
    ['references', 0, 'author', 0, 'family'],
    `${REFERENCE} › author › item 1 › family`,
    'is missing: add it',
  ),
  missing(
    'the date',
    ['references', 0, 'issued', 'date-parts'],
    `${REFERENCE} › issued › date-parts`,
    'is missing: add it',
  ),
  missing('the title', ['title'], 'title', 'is missing: add it'),
];
