/** One wrong edit of `samplePack()`: the path of keys to set (or to remove, with undefined) and the message due. */
export interface BrokenPack {
  readonly name: string;
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  readonly entry: string;
  /** Words that the mend must hold. */
  readonly mend: string;
}

const LEVEL_MEND =
  'must be 1 to 5 or null: give the Oxford CEBM 2011 level, or null and say why in levelReason';

/** What goes wrong when a person edits a pack, with the message that must lead them to the place. */
export const BROKEN_PACKS: readonly BrokenPack[] = [
  // Shape
  {
    name: 'a disorder that there is not',
    path: ['findings', 0, 'disorder'],
    value: 'sore-elbow',
    entry: 'findings › rowan-2020--pain › disorder',
    mend: 'must be one of: osteoarthritis',
  },
  {
    name: 'a review of something else',
    path: ['findings', 0, 'reviewOf'],
    value: 'good studies',
    entry: 'findings › rowan-2020--pain › reviewOf',
    mend: 'must be one of: randomized, controlled',
  },
  {
    name: 'a month in words',
    path: ['findings', 0, 'asOf'],
    value: 'June 2021',
    entry: 'findings › rowan-2020--pain › asOf',
    mend: 'must be a month or a day, such as "2021-06"',
  },
  {
    name: 'a country in words',
    path: ['findings', 0, 'country'],
    value: 'United States',
    entry: 'findings › rowan-2020--pain › country',
    mend: 'must be the two capital letters of a country',
  },
  {
    name: 'a harm without a name',
    path: ['findings', 0, 'harmOf'],
    value: ['something bad'],
    entry: 'findings › rowan-2020--pain › harmOf › item 1',
    mend: 'must be one of: infection',
  },
  {
    name: 'a record without a title and without a description',
    path: ['references', 0, 'title'],
    value: undefined,
    entry: 'references › rowan-2020',
    mend: 'has no title: add it, or say in studies › rowan-2020 › description what it is',
  },
  {
    name: 'a study with the people of itself',
    path: ['studies', 0, 'samePeople'],
    value: { as: 'rowan-2020', certain: true },
    entry: 'studies › rowan-2020 › samePeople',
    mend: 'names the study itself: name the other report',
  },
  {
    name: 'a sentence that is still to be written',
    path: ['findings', 0, 'plain'],
    value: 'Replace me: one plain sentence with its numbers.',
    entry: 'findings › rowan-2020--pain',
    mend: 'still says "Replace me"',
  },
  {
    name: 'a level in words',
    path: ['studies', 0, 'level'],
    value: 'II',
    entry: 'studies › rowan-2020 › level',
    mend: LEVEL_MEND,
  },
  {
    name: 'a level of 6',
    path: ['studies', 0, 'level'],
    value: 6,
    entry: 'studies › rowan-2020 › level',
    mend: LEVEL_MEND,
  },
  {
    name: 'a level between two',
    path: ['studies', 0, 'level'],
    value: 2.5,
    entry: 'studies › rowan-2020 › level',
    mend: LEVEL_MEND,
  },
  {
    name: 'a level left out',
    path: ['studies', 0, 'level'],
    value: undefined,
    entry: 'studies › rowan-2020 › level',
    mend: 'is missing: add it, with null when it is not known',
  },
  {
    name: 'a misspelt field',
    path: ['studies', 1, 'blindin'],
    value: null,
    entry: 'studies › alder-1999 › blindin',
    mend: 'check its spelling',
  },
  {
    name: 'an unknown design',
    path: ['studies', 0, 'design'],
    value: 'rct',
    entry: 'studies › rowan-2020 › design',
    mend: 'must be one of: systematic-review, randomized-controlled-trial',
  },
  {
    name: 'a negative number of people',
    path: ['studies', 0, 'arms', 1, 'n'],
    value: -6,
    entry: 'studies › rowan-2020 › arms › item 2 › n',
    mend: 'must be a whole number, 0 or more, or null when not known',
  },
  {
    name: 'an unknown condition',
    path: ['findings', 0, 'conditions', 0],
    value: 'Elbow',
    entry: 'findings › rowan-2020--pain › conditions › item 1',
    mend: 'must be one of: disc',
  },
  {
    name: 'a condition twice',
    path: ['studies', 0, 'studied', 'conditions', 1],
    value: 'elbow',
    entry: 'studies › rowan-2020 › studied › conditions › item 2',
    mend: 'is listed twice',
  },
  {
    name: 'a finding without a sentence',
    path: ['findings', 0, 'plain'],
    value: undefined,
    entry: 'findings › rowan-2020--pain › plain',
    mend: 'is missing',
  },
  {
    name: 'a finding with an empty sentence',
    path: ['findings', 0, 'plain'],
    value: '',
    entry: 'findings › rowan-2020--pain › plain',
    mend: 'must say something',
  },
  {
    name: 'a sentence of spaces',
    path: ['findings', 0, 'plain'],
    value: '   ',
    entry: 'findings › rowan-2020--pain › plain',
    mend: 'must say something',
  },
  {
    name: 'a sentence without end',
    path: ['findings', 0, 'plain'],
    value: 'x'.repeat(1001),
    entry: 'findings › rowan-2020--pain › plain',
    mend: 'say it shorter',
  },
  {
    name: 'an optional field set to null',
    path: ['findings', 0, 'overall'],
    value: null,
    entry: 'findings › rowan-2020--pain › overall',
    mend: 'must be true or false',
  },
  {
    name: 'an address without encryption',
    path: ['references', 0, 'URL'],
    value: 'http://journal.example/1',
    entry: 'references › rowan-2020 › URL',
    mend: 'must begin with https://',
  },
  {
    name: 'an address that is a script',
    path: ['references', 0, 'URL'],
    value: 'javascript:alert(1)',
    entry: 'references › rowan-2020 › URL',
    mend: 'must begin with https://',
  },
  {
    name: 'a host written as an address',
    path: ['affiliations', 0, 'domains', 0],
    value: 'https://www.clinic.example/',
    entry: 'affiliations › rowan-2020 › domains › item 1',
    mend: 'must be a host name in lower case without www.',
  },
  {
    name: 'a version in one number',
    path: ['version'],
    value: '1',
    entry: 'version',
    mend: 'such as "1.0.0"',
  },
  {
    name: 'a list that is an object',
    path: ['studies'],
    value: {},
    entry: 'studies',
    mend: 'must be a list in square brackets',
  },
  {
    name: 'an entry that is text',
    path: ['studies', 0],
    value: 'rowan-2020',
    entry: 'studies › item 1',
    mend: 'must be an object in curly brackets',
  },
  // Entries that must meet
  {
    name: 'a study of no reference',
    path: ['studies', 1, 'id'],
    value: 'alder-1998',
    entry: 'studies › alder-1998',
    mend: 'add "alder-1998" to references',
  },
  {
    name: 'a reference without appraisal',
    path: ['references', 1, 'id'],
    value: 'alder-1998',
    entry: 'references › alder-1998',
    mend: 'add "alder-1998" to studies',
  },
  {
    name: 'two references of one id',
    path: ['references', 1, 'id'],
    value: 'rowan-2020',
    entry: 'references › rowan-2020',
    mend: 'is there twice',
  },
  {
    name: 'a finding of no study',
    path: ['findings', 0, 'studyId'],
    value: 'rowan-2021',
    entry: 'findings › rowan-2020--pain › studyId',
    mend: 'names no study of this pack: "rowan-2021"',
  },
  {
    name: "a finding under another study's id",
    path: ['findings', 0, 'id'],
    value: 'alder-1999--pain',
    entry: 'findings › alder-1999--pain › id',
    mend: 'such as "rowan-2020--pain"',
  },
  {
    name: 'a finding id with one hyphen',
    path: ['findings', 0, 'id'],
    value: 'rowan-2020-pain',
    entry: 'findings › rowan-2020-pain › id',
    mend: 'two hyphens',
  },
  {
    name: 'an affiliation of no study',
    path: ['affiliations', 0, 'studyId'],
    value: 'rowan-2021',
    entry: 'affiliations › rowan-2021',
    mend: 'names no study',
  },
  {
    name: 'a finding about a product that its study is not said to have studied',
    path: ['findings', 0, 'intervention'],
    value: 'bmc',
    entry: 'findings › rowan-2020--pain',
    mend: 'is about "bmc"',
  },
  {
    name: 'a finding about a site that its study is not said to have studied',
    path: ['findings', 0, 'conditions', 0],
    value: 'knee',
    entry: 'findings › rowan-2020--pain',
    mend: 'is about "knee"',
  },
  // Facts that cannot be
  {
    name: 'a DOI with a lone bracket',
    path: ['references', 0, 'DOI'],
    value: '10.9999/made(',
    entry: 'references › rowan-2020 › DOI',
    mend: 'bracket without its partner',
  },
  {
    name: 'a DOI that points elsewhere than the link',
    path: ['references', 0, 'DOI'],
    value: '10.9999/other',
    entry: 'references › rowan-2020 › URL',
    mend: "this reference's DOI",
  },
  {
    name: 'one DOI for two references, in other letters',
    path: ['references', 1, 'DOI'],
    value: '10.9999/MADE.UP(20)1',
    entry: 'references › alder-1999 › DOI',
    mend: 'is the DOI of "rowan-2020" too',
  },
  {
    name: 'a level for an animal study',
    path: ['studies', 1, 'level'],
    value: 5,
    entry: 'studies › alder-1999 › level',
    mend: 'must be null: "Animal study" has no level; say why in levelReason',
  },
  {
    name: 'a trial raised to level 1',
    path: ['studies', 0, 'level'],
    value: 1,
    entry: 'studies › rowan-2020 › level',
    mend: '"Randomized controlled trial" is level 2 at best',
  },
  {
    name: 'a pack dated on no day',
    path: ['date'],
    value: '2026-02-30',
    entry: 'date',
    mend: 'must be a day of the calendar',
  },
  {
    name: 'a check dated on no day',
    path: ['studies', 0, 'checked', 'date'],
    value: '2026-02-29',
    entry: 'studies › rowan-2020 › checked › date',
    mend: 'must be a day of the calendar',
  },
  {
    name: 'a check after the pack was closed',
    path: ['studies', 0, 'checked', 'date'],
    value: '2026-03-02',
    entry: 'studies › rowan-2020 › checked › date',
    mend: "is later than the pack's own date, 2026-03-01",
  },
  {
    name: 'a reference issued on no day',
    path: ['references', 0, 'issued', 'date-parts', 0],
    value: [2021, 2, 29],
    entry: 'references › rowan-2020 › issued',
    mend: 'must be a real date',
  },
  {
    name: 'a reference from the future',
    path: ['references', 0, 'issued', 'date-parts', 0],
    value: [2027],
    entry: 'references › rowan-2020 › issued',
    mend: "no later than the pack's own year",
  },
  {
    name: 'markup in a sentence',
    path: ['findings', 0, 'plain'],
    value: 'Pain was <b>alike</b>.',
    entry: 'findings › rowan-2020--pain › plain',
    mend: 'must be plain text',
  },
  {
    name: 'markup in an arm',
    path: ['studies', 0, 'arms', 0, 'label'],
    value: '<img src=x>',
    entry: 'studies › rowan-2020 › arms › item 1 › label',
    mend: 'must be plain text',
  },
];

/** Puts a value at a path of plain JSON, or takes the key out when the value is undefined. */
export const spoil = (json: unknown, { path, value }: BrokenPack): unknown => {
  const copy: unknown = structuredClone(json);
  const parent = path.slice(0, -1).reduce<unknown>((part, key) => Reflect.get(Object(part), key), copy);
  const key = path.at(-1)!;
  if (value === undefined) Reflect.deleteProperty(Object(parent), key);
  else Reflect.set(Object(parent), key, value);
  return copy;
};
