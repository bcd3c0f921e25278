import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanDoi, findDoi, findDois } from '../../../lib/core/references/doi.ts';
import { RECORDED } from './recorded-dois.ts';

/** As a browser writes it in a path, and with everything encoded that can be. */
const inPath = (doi: string) => encodeURI(doi).replace(/[[\]]/g, encodeURIComponent).replaceAll('#', '%23');
const encoded = (doi: string) =>
  encodeURIComponent(doi).replace(/[()]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);

const SURROUNDINGS: Readonly<Record<string, (doi: string) => string>> = {
  'nothing else': (doi) => doi,
  'a full stop': (doi) => `It was small: ${doi}.`,
  'a full stop and more': (doi) => `It was small, ${doi}. Nobody was compared.`,
  'a comma': (doi) => `The trial, ${doi}, was small.`,
  'a semicolon': (doi) => `${doi}; a second one followed.`,
  'a colon': (doi) => `As in ${doi}: it was small.`,
  'an exclamation mark': (doi) => `See ${doi}!`,
  'a question mark': (doi) => `Did you read ${doi}?`,
  'round brackets': (doi) => `The trial (${doi}) was small.`,
  'round brackets and a stop': (doi) => `The trial (doi: ${doi}).`,
  'square brackets': (doi) => `The trial [${doi}]; it was small.`,
  braces: (doi) => `The trial {${doi}}.`,
  'angle brackets': (doi) => `The trial <${doi}>, small.`,
  'brackets in brackets': (doi) => `(The trial [doi:${doi}])`,
  'curly quotes': (doi) => `The trial “${doi}”, small.`,
  'a quote at the end': (doi) => `“It is in ${doi}.”`,
  'straight quotes': (doi) => `"${doi}"`,
  'a guillemet': (doi) => `«${doi}»`,
  'an ellipsis': (doi) => `${doi}…`,
  'a dash': (doi) => `${doi} – small`,
  'a slash before and a comma after': (doi) => `DOI/${doi}, 2016`,
  'a stray opening bracket': (doi) => `doi: ${doi}(`,
  'two stray marks': (doi) => `doi: ${doi}).`,
  'doi:': (doi) => `2016;40(6):1321-8. doi:${doi}`,
  'DOI and a space': (doi) => `DOI ${doi}`,
  'upper case': (doi) => `DOI: ${doi.toUpperCase()}.`,
  'the number at PubMed glued to it': (doi) => `doi: ${doi}.PMID: 27040000`,
  'the number at PubMed after a semicolon': (doi) => `doi:${doi};PMID:27040000`,
  'the number at PubMed Central glued to it': (doi) => `doi: ${doi};PMC5700000`,
  'what was published first glued to it': (doi) => `doi: ${doi}.Epub 2016 May 3`,
  'mark-up shown as text': (doi) => `<a href='x'>${doi}</a>`,
  'a line broken by mark-up': (doi) => `${doi}<br>Second line`,
  entities: (doi) => `doi: ${doi.replaceAll('<', '&lt;').replaceAll('>', '&gt;')} (2016)`,
  'doi.org': (doi) => `https://doi.org/${doi}`,
  'doi.org without a scheme': (doi) => `Free at doi.org/${doi}.`,
  'www.doi.org in brackets': (doi) => `(https://www.doi.org/${doi})`,
  'dx.doi.org': (doi) => `http://dx.doi.org/${doi}.`,
  'an autolink': (doi) => `<https://doi.org/${doi}>`,
  'doi.org as a browser writes it': (doi) => `https://doi.org/${inPath(doi)}`,
  'doi.org, encoded': (doi) => `https://doi.org/${encoded(doi)}`,
  'doi.org, encoded twice': (doi) => `https://doi.org/${encodeURIComponent(encoded(doi))}`,
  'doi.org, a query and a fragment': (doi) => `https://doi.org/${inPath(doi)}?utm_source=x&y=1#top`,
  'doi.org, encoded, a fragment': (doi) => `https://doi.org/${encoded(doi)}#sec-2`,
  'a publisher': (doi) => `https://publisher.example/doi/${doi}`,
  'a publisher, full text': (doi) => `https://publisher.example/doi/full/${inPath(doi)}`,
  'a publisher, full text at the end': (doi) => `https://publisher.example/articles/${doi}/full`,
  'a publisher, a file': (doi) => `https://publisher.example/content/pdf/${encoded(doi)}.pdf`,
  'a publisher, a file named in full': (doi) => `https://publisher.example/content/${doi}.full.pdf+html`,
  'a publisher, the abstract': (doi) => `https://publisher.example/doi/${inPath(doi)}/abstract?x=1`,
  'a publisher, a table': (doi) => `https://publisher.example/article/${doi}/tables/1`,
  'a publisher, a download': (doi) => `https://publisher.example/${doi}/download`,
  'a parameter': (doi) => `https://journal.example/article?id=${doi}&type=printable`,
  'a parameter, encoded': (doi) => `https://scholar.example/lookup?title=a&doi=${encoded(doi)}&pages=2`,
  'an address in an address': (doi) =>
    `https://out.example/url?q=${encodeURIComponent(`https://doi.org/${encoded(doi)}?a=1`)}&sa=D`,
  'an address in an address, with more parameters': (doi) =>
    `https://out.example/url?q=${encodeURIComponent(`https://journal.example/?id=${doi}&h=1`)}`,
};

describe('every recorded DOI', () => {
  it('is one of hundreds, the hard ones among them', () => {
    expect(RECORDED.length).toBeGreaterThan(350);
    for (const hard of [/\(/, /</, /;/, /::/, /_/, /\/.*\//])
      expect(RECORDED.some((doi) => hard.test(doi))).toBe(true);
  });

  it.each(Object.entries(SURROUNDINGS))('survives %s', (_, embed) => {
    expect(RECORDED.filter((doi) => findDoi(embed(doi)) !== doi)).toEqual([]);
  });

  it('survives any prose before and after', () => {
    const word = fc.stringMatching(/^[A-Za-z]{1,9}$/);
    const before = fc.tuple(
      fc.array(word),
      fc.constantFrom(' ', ' (', ' [', ': ', ' “', ' doi:', ' https://doi.org/'),
    );
    const after = fc.tuple(
      fc.constantFrom(' ', '. ', ', ', '; ', ') ', '] ', '”, ', ').', ']; ', '.” ', '\n'),
      fc.array(word),
    );
    fc.assert(
      fc.property(fc.constantFrom(...RECORDED), before, after, (doi, [start, open], [close, end]) => {
        expect(findDoi(`${start.join(' ')}${open}${doi}${close}${end.join(' ')}`)).toBe(doi);
      }),
      { numRuns: 500 },
    );
  });

  it('is its own clean form, also when it is dressed', () => {
    const dressed = (doi: string) => [
      doi,
      `doi: ${doi}.`,
      `https://doi.org/${encoded(doi)}`,
      `<http://dx.doi.org/${doi}>`,
    ];
    expect(RECORDED.filter((doi) => dressed(doi).some((field) => cleanDoi(field) !== doi))).toEqual([]);
  });
});

describe('findDois', () => {
  it('finds each of several in a paragraph, where it stands', () => {
    const apart = fc.constantFrom(
      '; ',
      ', ',
      '. ',
      ' and ',
      '] [',
      ') (',
      ';',
      ',',
      '\n',
      ' doi:',
      ' https://doi.org/',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...RECORDED), apart), { maxLength: 6 }), (parts) => {
        const text = `Sources: (${parts.map(([doi, gap]) => doi + gap).join('')}`;
        const found = findDois(text);
        expect(found.map(({ doi }) => doi)).toEqual(parts.map(([doi]) => doi));
        for (const { doi, start, end } of found) expect(text.slice(start, end)).toBe(doi);
      }),
    );
  });

  it('gives the span of what is printed, however it is encoded', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RECORDED), fc.constantFrom(inPath, encoded), (doi, write) => {
        const [found] = findDois(`See https://doi.org/${write(doi)}?x=1.`);
        expect(found).toEqual({ doi, start: 20, end: 20 + write(doi).length });
      }),
    );
  });
});

describe('what is ambiguous', () => {
  it.each([
    ['an ampersand ends it', '10.5555/abc&def', '10.5555/abc'],
    ['an encoded ampersand does not', 'https://doi.org/10.5555/abc%26def', '10.5555/abc&def'],
    [
      'an encoded ampersand before a parameter does',
      'https://out.example/?u=10.5555%2Fabc%26h%3D1',
      '10.5555/abc',
    ],
    ['a comma ends it', '10.5555/abc,12', '10.5555/abc'],
    ['# ends it', 'https://doi.org/10.5555/abc#12', '10.5555/abc'],
    ['an encoded # does not', 'https://doi.org/10.5555/abc%2312', '10.5555/abc#12'],
    [
      'the check character # does not',
      '10.5555/1234(1999)45:2<88::AID-1>3.0.CO;2-#, 1999',
      '10.5555/1234(1999)45:2<88::aid-1>3.0.co;2-#',
    ],
    ['a plus inside belongs to it', '10.5555/a+b+', '10.5555/a+b'],
    ['a view is cut in an address', 'https://journal.example/doi/10.5555/abc/epdf', '10.5555/abc'],
    ['but not in prose', 'doi: 10.5555/abc/epdf', '10.5555/abc/epdf'],
    [
      'the version of a preprint',
      'https://preprints.example/content/10.1101/2020.01.22.914952v1.full.pdf',
      '10.1101/2020.01.22.914952',
    ],
    [
      'a number that follows in an address',
      'https://academic.example/pm/advance-article/doi/10.1093/pm/pnab332/6427320',
      '10.1093/pm/pnab332',
    ],
  ])('%s', (_, text, doi) => {
    expect(findDoi(text)).toBe(doi);
  });
});
