/** Patterns whose work grows faster than a text, and why no text that they are given is long. */
export interface Bounded {
  /** A file, or a folder of files, that such patterns stand in. */
  readonly in: string;
  /** How its pattern begins; all of them where it is left out. */
  readonly begins?: string;
  readonly why: string;
}

/** `lib/core/frames/clause-frame.ts`: what is longer is no sentence, and nothing is looked for in it. UTF-16 units. */
const A_CLAUSE = 'It sees a clause: at most 1,500 units.';

export const BOUNDED: readonly Bounded[] = [
  { in: 'lib/core/rules/', why: A_CLAUSE },
  { in: 'lib/core/vetoes/', why: A_CLAUSE },
  { in: 'lib/core/stance.ts', why: A_CLAUSE },
  { in: 'lib/core/stance/', why: A_CLAUSE },
  { in: 'lib/core/doubted-safety.ts', why: A_CLAUSE },
  { in: 'lib/core/clauses.ts', why: A_CLAUSE },
  { in: 'lib/core/frames/', why: `${A_CLAUSE} Or the 80 units before a word.` },
  { in: 'lib/core/assess/', why: A_CLAUSE },
  { in: 'lib/core/match/', why: A_CLAUSE },
  { in: 'lib/core/statements/said-of.ts', why: 'It sees what stands between two things of one sentence.' },
  { in: 'lib/core/sentences.ts', begins: '[A-Za-z', why: 'It sees the 12 units before a full stop.' },
  { in: 'lib/core/page-record/around.ts', why: 'It sees the 240 units beside a claim.' },
  { in: 'lib/core/compare/same-words.ts', why: A_CLAUSE },
  { in: 'lib/core/words/changed-words.ts', why: A_CLAUSE },
  { in: 'lib/core/words/quote.ts', why: 'It sees what was cut to the length asked for.' },
  { in: 'lib/core/words/numbers.ts', why: 'It sees one number.' },
  {
    in: 'lib/core/references/author-year-marks.ts',
    begins: '[\\s,]+$',
    why: 'It sees the names of one mark.',
  },
  { in: 'lib/core/references/bracketed-marks.ts', why: 'It sees the 48 units before a mark (mark.ts).' },
  { in: 'lib/core/references/plain-marks.ts', why: 'It sees the 48 units before a mark (mark.ts).' },
  {
    in: 'lib/core/references/linked-notes.ts',
    why: 'Single spaces are left of white space (as-written/as-seen.ts).',
  },
  {
    in: 'lib/core/references/title-in.ts',
    begins: '[\\s.,;:]+$',
    why: 'Of a title at most 800 units are looked at.',
  },
  { in: 'lib/core/references/title-subjects.ts', why: 'A title has at most 500 units (title-design.ts).' },
  {
    in: 'lib/evidence/repeated-keys.ts',
    why: 'In well-formed JSON every quotation mark is closed, so it never goes back.',
  },
  {
    in: 'lib/evidence/schema/affiliation.ts',
    why: 'A dot ends each part: what it goes back over is one part, once.',
  },
  { in: 'lib/settings/stored.ts', why: 'An address of more than 254 units is not looked at.' },
  { in: 'lib/export/annotation-target.ts', why: 'It sees the Base64 of a hash.' },
  {
    in: 'lib/export/report/markdown/escape.ts',
    begins: '&',
    why: 'No letter is a "&": from each it reads to the next.',
  },
  { in: 'lib/page/dom-tree.ts', why: 'An address has no line break, so the first "#" matches.' },
  { in: 'lib/crossref/crossref.ts', why: "It sees the build's own address of Crossref." },
  {
    in: 'lib/cli/scan/address-list.ts',
    why: 'It sees one line without line breaks, so the first "#" matches.',
  },
  { in: 'lib/cli/serve.ts', why: "It sees the first 1,024 bytes of a file of one's own." },
];
