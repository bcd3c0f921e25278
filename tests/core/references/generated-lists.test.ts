import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarked } from './marked-page.ts';

/** Lists of every make, generated: each mark is found and names its own entry, whatever else is on the page. */
const FAMILIES = [
  'Okafor',
  'Lind',
  'Márquez',
  'de Wit',
  'van den Berg',
  "O'Dell",
  'Lind-Berg',
  'Zhou',
  'Poe',
  'Roe',
];
const TITLES = [
  'Plasma in sore heels of runners',
  'Marrow concentrate: needles and time',
  'What cells do in wrists, and what they do not',
  'A second look at tendons (with pictures)',
];

interface Entry {
  readonly family: string;
  readonly title: string;
  readonly year: number;
  readonly volume: number;
}

const entry = fc.record({
  family: fc.constantFrom(...FAMILIES),
  title: fc.constantFrom(...TITLES),
  year: fc.integer({ min: 1980, max: 2029 }),
  volume: fc.integer({ min: 1, max: 90 }),
});
/** No two of one author and year: then author and year say which. */
const entries = fc.uniqueArray(entry, {
  minLength: 1,
  maxLength: 15,
  selector: ({ family, year }) => `${family} ${year}`,
});

const vancouver = ({ family, title, year, volume }: Entry) =>
  `${family} A, Gray B. ${title}. Int J Heels. ${year};${volume}(2):11-9.`;
const apa = ({ family, title, year, volume }: Entry) =>
  `${family}, A., & Gray, B. (${year}). ${title}. International Journal of Heels, ${volume}(2), 11–19.`;

const inText = fc.constantFrom<(entry: Entry) => string>(
  ({ family, year }) => `(${family} et al., ${year})`,
  ({ family, year }) => `(${family} & Gray, ${year})`,
  ({ family, year }) => `${family} and Gray (${year})`,
  ({ family, year }) => `${family} et al. (${year})`,
);

describe('generated lists', () => {
  it('by author and year: every mark names its entry', () => {
    fc.assert(
      fc.property(entries, fc.constantFrom(apa, vancouver), inText, (list, print, cite) => {
        const prose = list.map((one) => `Heels heal ${cite(one)}.`);
        const { marks, sources } = readMarked(
          ...prose,
          '# References',
          ...list.map((one) => `- ${print(one)}`),
        );
        expect(marks).toHaveLength(list.length);
        const named = marks.map(([, label]) => sources.find((source) => source.label === label)?.text);
        expect(named).toEqual(list.map(print));
      }),
    );
  });

  it('by notes that marks link to: every mark names its note', () => {
    fc.assert(
      fc.property(entries, fc.boolean(), (list, raised) => {
        const mark = (n: number) => (raised ? `<sup><a #fn${n}>${n}</a></sup>` : `[<a #fn${n}>${n}</a>]`);
        const prose = list.map((_, i) => `Heels heal${mark(i + 1)} and stay so.`);
        const notes = list.map((one, i) => `- <#fn${i + 1}>${vancouver(one)} <a #fnref${i + 1}>↩</a>`);
        const { marks, sources } = readMarked(...prose, 'We are open all week.', ...notes);
        expect(sources.map(({ text }) => text)).toEqual(list.map(vancouver));
        expect(marks.map(([, label]) => label)).toEqual(list.map((_, i) => String(i + 1)));
      }),
    );
  });

  it('in one paragraph: every source is found, with its number where it has one', () => {
    const joined = fc.constantFrom<(texts: readonly string[]) => string>(
      (texts) => texts.join('; '),
      (texts) => texts.join('\n'),
      (texts) => texts.map((text, i) => `${i + 1}. ${text}`).join(' '),
      (texts) => texts.map((text, i) => `[${i + 1}] ${text}`).join(' '),
    );
    fc.assert(
      fc.property(entries, joined, (list, join) => {
        const { sources } = readMarked('Heels heal.', `Sources: ${join(list.map(vancouver))}`);
        expect(sources.map(({ text }) => text.replace(/\.$/, ''))).toEqual(
          list.map((one) => vancouver(one).replace(/\.$/, '')),
        );
      }),
    );
  });

  it('of any text: spans are inside, in order, apart, and name sources of the page', () => {
    const piece = fc.constantFrom(
      ...[
        'Okafor',
        ' et al.',
        ' (2018)',
        '2018a',
        '; ',
        ', ',
        '[1]',
        '(2)',
        '<sup>1</sup>',
        '<a #fn1>1</a>',
        '†',
        '*',
      ],
      ...['Sources: ', 'doi:10.5555/a.1', 'PMID: 12345678', '. ', ' heals ', '\n', 'Lind & Roe', '’s'],
    );
    const line = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const { blocks, spans, sources } = readMarked(
          ...lines,
          '# References',
          '1. <#fn1>Okafor T, Lind S. Heels. Int J Heels. 2018;4(2):1-9.',
          '2. Lind S, Roe B. Wrists. Int J Heels. 2018;4(2):1-9.',
        );
        let before = { blockId: 0, end: 0 };
        for (const { blockId, start, end, text, references } of spans) {
          expect(start).toBeGreaterThanOrEqual(blockId === before.blockId ? before.end : 0);
          expect(text).toBe(blocks.find(({ id }) => id === blockId)?.text.slice(start, end));
          expect(text).not.toBe('');
          expect(references.every((id) => sources[id - 1]?.id === id)).toBe(true);
          before = { blockId, end };
        }
      }),
    );
  });
});
