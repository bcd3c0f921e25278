import { describe, expect, it, vi } from 'vitest';
import { analyze } from '../../lib/core/analyze.ts';
import { speaksOfTherapy } from '../../lib/core/gate.ts';
import { pageLanguage } from '../../lib/core/language.ts';
import { passageLink } from '../../lib/core/page-record/passage-link.ts';
import { quotedTitle } from '../../lib/core/references/quoted-title.ts';
import { titleIn } from '../../lib/core/references/title-design.ts';
import { splitSentences } from '../../lib/core/sentences.ts';
import type { TextBlock } from '../../lib/core/types/index.ts';
import { bundledPacks } from '../../lib/evidence/bundled.ts';
import { MOST_PACK_BYTES } from '../../lib/evidence/limits.ts';
import { parsePack } from '../../lib/evidence/parse-pack.ts';
import { toIndex } from '../../lib/evidence/to-index.ts';
import { parseSettings } from '../../lib/settings/stored.ts';
import { pageRecord, recordedClaim } from '../page-record.ts';

/**
 * Work grows with what there is to read, and no faster. Nothing is timed: sizes are such that work in proportion is
 * done within a second, and work that grows with the square would run for minutes.
 */
/** A guard against work without end, on whatever machine. */
vi.setConfig({ testTimeout: 120_000 });

const evidence = toIndex(bundledPacks);
const LETTERS = 200_000;
const long = (unit: string, letters = LETTERS): string => unit.repeat(Math.ceil(letters / unit.length));
const block = (id: number, text: string, more: Partial<TextBlock> = {}): TextBlock => ({
  ...{ id, role: 'paragraph', level: 0, text },
  ...more,
});
const LAST = block(-1, 'PRP relieves sacroiliac pain.');
const read = (blocks: readonly TextBlock[]) =>
  analyze([...blocks, LAST], { evidence, source: { domain: null, title: '', lang: 'en' } });
const lastClaim = (blocks: readonly TextBlock[]) => read(blocks).annotations.at(-1)?.frame.text;
const entry = (n: number): string =>
  `${n}. Ember${n} J, Vale A. A made-up trial in people with knees. J Invent. 2010;1(2):3-4. doi:10.5555/made.${n}`;

describe('what is read of one long block', () => {
  it.each([
    ...[
      'x',
      ' ',
      '\n',
      '\t',
      '.',
      '("',
      '[(',
      'A.',
      '. - ',
      'e\u0301',
      '\u0301',
      '\ud800',
      'a\u00ad',
      '😀',
      'ﬁ',
    ],
    ...[
      '1, ',
      '9',
      '¹,',
      '† ',
      '[1] ',
      '(1) ',
      '2010;1(2):3-4. ',
      '(2010) ',
      'Smith J, ',
      'et al. ',
      'PMID: 1 ',
    ],
    ...[
      '10.1000/',
      '10.1000/x ',
      'doi:',
      'http://a',
      'http://a ',
      'NCT01234567 ',
      '%2',
      '&lt;',
      'back to top ',
    ],
    ...[
      '(PRP) ',
      'growth factors (GF) ',
      'PRP, ',
      'autolog',
      'stem ',
      'level i ',
      '; but ',
      'two hundred ',
      'to ',
    ],
  ])('grows with its length: %j', (unit) => {
    expect(lastClaim([block(1, `PRP ${long(unit, LETTERS / 4)}`)])).toBe(LAST.text);
  });

  it.each(['adipose', 'fat tissue', 'marrow', 'cultured', 'cells', 'disc', 'amnion', 'level i', 'able to'])(
    'is no matter of how many dashes follow %j',
    (word) => {
      expect(lastClaim([block(1, `${word} ${long('-')}`)])).toBe(LAST.text);
      expect(lastClaim([block(1, `${word}${long(' -')}`)])).toBe(LAST.text);
    },
  );

  it.each([
    ['words of a list', `PRP is good. The ${'concentrated - '.repeat(60)} plasma PRP relieves pain.`],
    ['how long it takes', `PRP is good. It takes o${'---i'.repeat(300)} relieves pain.`],
    ['an item', `PRP can ${'less-v-f-c-'.repeat(100)} relieve pain.`],
    ['whom it is given', `PRP gives your ${'cs patients '.repeat(80)} x pain.`],
    ['the house', `Our PRP ${'a-b '.repeat(300)} clinic of ${'ab'.repeat(100)} relieves pain.`],
  ])('is one sentence of many dashes: %s', (_, text) => {
    expect(lastClaim([block(1, text)])).toBe(LAST.text);
  });
});

describe('what is read of a page', () => {
  it('grows with its blocks', () => {
    const blocks = Array.from({ length: 20_000 }, (_, id) =>
      block(id, 'The town lies by the river and has a market.'),
    );
    expect(read(blocks).annotations.map(({ frame }) => frame.text)).toEqual([LAST.text]);
  });

  it('grows with its references and marks', () => {
    const many = 5_000;
    const page = read([
      ...Array.from({ length: many }, (_, n) => block(n + 1, `They walked to the mill [${n + 1}].`)),
      block(many + 1, 'References', { role: 'heading', level: 2 }),
      ...Array.from({ length: many }, (_, n) => block(many + 2 + n, entry(n + 1))),
    ]);
    expect(page.references.length).toBe(many);
  });

  it('grows with the marks of one block', () => {
    const cited = Array.from({ length: 10_000 }, (_, n) => `They walked to mill ${n}.[${1 + (n % 20)}] `);
    const list = Array.from({ length: 20 }, (_, n) => block(n + 3, entry(n + 1)));
    const page = read([
      block(1, cited.join('')),
      block(2, 'References', { role: 'heading', level: 2 }),
      ...list,
    ]);
    expect(page.marks.length).toBe(10_000);
  });

  it('grows with its links and notes', () => {
    const spans = Array.from({ length: 10_000 }, (_, n) => ({ start: n * 6, end: n * 6 + 5 }));
    const links = spans.map((span, n) => ({ ...span, href: `https://doi.org/10.5555/made.${n}` }));
    expect(read([block(1, 'mills '.repeat(10_000), { links })]).references.length).toBe(10_000);
    const notes = spans.slice(0, 5_000).map((span, n) => ({ ...span, note: entry(n + 1) }));
    expect(read([block(1, 'mills '.repeat(10_000), { notes })]).references.length).toBe(5_000);
  });
});

describe('what is read by itself', () => {
  const HUGE = 2_000_000;

  it.each([
    'autolog',
    'own ',
    'fat ',
    'grow ',
    'grow - ',
    'cultured  ',
    'stem',
    'stem \n',
    'bone  ',
    ' ',
    'x',
  ])('the gate passes over %j', (unit) => {
    expect(speaksOfTherapy(long(unit, HUGE))).toBe(false);
  });

  it('sentences with a mark each', () => {
    const text = 'Ab.[1] '.repeat(100_000);
    const marks = Array.from({ length: 100_000 }, (_, n) => ({ start: n * 7 + 3, end: n * 7 + 6 }));
    expect(splitSentences(text, marks).length).toBe(100_000);
  });

  it.each(['x', ' ', '字', '\u0301', 'et al ', 'the '])('the language of %j', (unit) => {
    expect(pageLanguage([block(1, long(unit, HUGE))], null)).toBeTypeOf('string');
  });

  it.each(['A.', '..', ',;', '" ', 'de '])('an entry of %j', (unit) => {
    expect(quotedTitle(`A${long(unit)}\u0000 "Title"`)).toBeNull();
    expect(titleIn(`Ember J. A made-up trial in people ${long(unit)}x`)).not.toBe('');
  });

  it.each([',', '\n', '"', '\\', '[', '/', '{"a":', "'", '\n\t'])('a pack file of %j', (unit) => {
    expect(parsePack(long(unit, MOST_PACK_BYTES)).ok).toBe(false);
  });

  it('an address for letters', () => {
    const mail = `a@b${long('.a')}@`;
    expect(
      parseSettings({ version: 1, on: true, offHosts: [], crossref: { on: true, mail } }).crossref,
    ).toEqual({
      on: true,
      mail: null,
    });
  });

  it.each([' ', 'x', 'x ', '\n', '-'])('a passage of %j', (unit) => {
    const text = long(unit);
    const record = pageRecord({ characters: text.length });
    const claim = recordedClaim({ text, before: text, after: text });
    expect(() => passageLink({ ...record, claims: [claim] }, claim)).not.toThrow();
  });
});
