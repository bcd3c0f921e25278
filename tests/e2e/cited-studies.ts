/** What the popovers have to say of the first pack's references, wherever a page cites them so. */
export interface Expectation {
  /** For the name of the test. */
  readonly about: string;
  /** Words of the claim to press on; its citation mark, where it has one. */
  readonly words: string;
  /** Each has to be said. */
  readonly says: readonly RegExp[];
}

/** What the sources have to say that some of those marks name. */
export const MARKS: readonly { readonly mark: string; readonly says: readonly string[] }[] = [
  {
    mark: '(9)',
    says: ['Source 9: narrative review', 'The page says “level 1 study”. Its record says: narrative review.'],
  },
  { mark: '(10)', says: ['Source 10: randomized trial', 'Recognised by its DOI.'] },
  { mark: '(14, 15)', says: ['Sources 14 and 15', 'Source 14: case series', 'Source 15: case series'] },
  { mark: '(1-3)', says: ['Sources 1, 2 and 3', 'Meeting poster or abstract, not peer reviewed.'] },
];

export const CITED_STUDIES: readonly Expectation[] = [
  {
    about: 'the "level 1 study" is a narrative review, and there are two scales',
    words: '(9)',
    says: [
      /calls source 9 a “level 1 study”\. It is a narrative review/,
      /Level I.*Oxford/,
      /Cited as \(9\): narrative review/,
    ],
  },
  {
    about: 'reference 12 was written by the clinic, and had no control group',
    words: '(12)',
    says: [/Source 12 was written by the clinic whose page this is/, /Source 12 had no control group/],
  },
  {
    about: 'references 14 and 15 were written by the clinic, and had no control group',
    words: '(14, 15)',
    says: [
      /Source 14 was written by the clinic whose page this is/,
      /Source 15 was written by the clinic whose page this is/,
      /Source 14 had no control group/,
      /Source 15 had no control group/,
    ],
  },
  {
    about: 'reference 17 used donor cells, and 18 had no control group',
    words: '(17, 18)',
    says: [/Source 17 tested donors' laboratory-grown cells/, /Source 18 had no control group/],
  },
  {
    about: 'reference 16 is animal work',
    words: '(16)',
    says: [/Cited as \(16\): animal study/, /Source 16 is an animal study/],
  },
  {
    about: 'references 1 to 3 are laboratory work, two of them shown at meetings',
    words: '(1-3)',
    says: [
      /Cited as \(1\): laboratory study.{0,40}Meeting poster or abstract, not peer reviewed/,
      /Cited as \(2\): laboratory study.{0,40}Meeting poster or abstract, not peer reviewed/,
      /Cited as \(3\): laboratory study(?!.{0,40}Meeting)/,
    ],
  },
  {
    about: 'reference 13 had no control group',
    words: '(13)',
    says: [/Cited as \(13\)/, /Source 13 had no control group/],
  },
  {
    about: 'of the denial that a new disc grows: a later trial, in which discs gained height and not grade',
    words: 'new disc',
    says: [
      /do not regrow/,
      /Tested against a comparison in people/,
      /points both ways|disagree/,
      /disc height on MRI rose/,
    ],
  },
];
