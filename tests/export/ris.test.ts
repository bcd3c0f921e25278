import { parse } from 'astrocite-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ris } from '../../lib/export/ris.ts';
import { pageRecord } from '../page-record.ts';
import { hostileText } from './hostile.ts';
import { madeUpStudy } from './made-up-study.ts';
import { packPages, packStudies, titleOf, yearOf } from './pack-studies.ts';
import { exportPage, written } from './write-file.ts';

const fileOf = (...studies: Parameters<typeof madeUpStudy>) =>
  written(ris, [exportPage(pageRecord({ records: studies.map((one) => madeUpStudy(one)) }))]);

const csl = madeUpStudy().csl;

describe('RIS', () => {
  const back = parse(written(ris, packPages));

  test('has every study of the packs once, with its title, year, DOI, authors and id', () => {
    expect(
      back.map((one) => [
        one.id,
        one.title,
        Number(one.issued && 'date-parts' in one.issued ? one.issued['date-parts']?.[0]?.[0] : Number.NaN),
        one.DOI,
        one.author?.length ?? 0,
      ]),
    ).toEqual(
      packStudies.map((study) => [
        study.id,
        titleOf(study),
        yearOf(study) ?? Number.NaN,
        study.csl.DOI,
        study.csl.author.length,
      ]),
    );
  });

  test('keeps initials, pages and ids whole', () => {
    const file = fileOf({ id: 'a-name-that-is-longer-than-twenty', csl });
    expect(file).toContain('AU  - Ember, A. T.\r\n');
    expect(file).toContain('SP  - 10\r\nEP  - 19\r\n');
    expect(file).toContain('ID  - a-name-that-is-longer-than-twenty\r\n');
  });

  test('says of what was shown at a meeting that it is a poster, and in which year', () => {
    const { 'container-title': _, ...work } = csl;
    const poster = { ...work, type: 'speech', genre: 'Poster', 'event-title': 'Meeting of Inventors' };
    const file = fileOf({ csl: poster });
    expect(file).toMatch(/^TY {2}- CONF\r\n/);
    expect(file).toContain('N1  - Poster\r\n');
    expect(file).toContain('PY  - 2016\r\n');
    expect(file).toContain('C3  - Meeting of Inventors\r\n');
  });

  test('names the court of a ruling', () => {
    expect(
      fileOf({
        csl: { id: 'x', type: 'legal_case', author: [], title: 'A v. B', publisher: 'Court of Inventions' },
      }),
    ).toContain('PB  - Court of Inventions\r\n');
  });

  test('has one line a value, whatever it says', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const title = `Of ${text} and so on`;
        const lines = fileOf({
          csl: { ...csl, title, 'container-title': text, author: [{ family: `A${text}` }] },
        }).split('\r\n');
        expect(lines.splice(-3)).toEqual(['ER  - ', '', '']);
        for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
        const said = lines.find((line) => line.startsWith('TI  - '))?.slice(6);
        expect(said).toBe(title.replace(/[\s\p{Cc}]+/gu, ' ').trim());
      }),
    );
  });
});
