import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../lib/export/bibtex.ts';
import { pageRecord } from '../page-record.ts';
import { madeUpStudy } from './made-up-study.ts';
import { packPages, packStudies, titleOf, yearOf } from './pack-studies.ts';
import { exportPage, written } from './write-file.ts';

const fileOf = (over: Parameters<typeof madeUpStudy>[0]) =>
  written(bibtex, [exportPage(pageRecord({ records: [madeUpStudy(over)] }))]);

/** Read as it stands: capitals are not taken for anything else, and markup not added. */
const read = (file: string) => parse(file, { sentenceCase: false, caseProtection: false });

const csl = madeUpStudy().csl;

describe('BibTeX', () => {
  const back = read(written(bibtex, packPages));

  test('has every study of the packs once, with its title, year, DOI, authors and key', () => {
    expect(back.errors).toEqual([]);
    expect(
      back.entries.map(({ key, fields }) => [
        key,
        fields.title,
        Number(fields['year']),
        fields['doi'],
        fields.author?.length ?? 0,
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

  test('has no address twice, and no empty field', () => {
    const file = written(bibtex, packPages);
    expect(file).not.toContain('howpublished');
    expect(file).not.toContain(' = {},');
  });

  test('says of what was shown at a meeting that it is a poster', () => {
    const { 'container-title': _, ...work } = csl;
    const [entry] = read(
      fileOf({ csl: { ...work, type: 'speech', genre: 'Poster', 'event-title': 'Meeting of Inventors' } }),
    ).entries;
    expect(entry?.type).toBe('inproceedings');
    expect(entry?.fields['note']).toBe('Poster');
    expect(entry?.fields['booktitle']).toBe('Meeting of Inventors');
  });

  test('keeps initials and pages', () => {
    const [entry] = read(fileOf({ csl })).entries;
    expect(entry?.fields.author?.[0]).toMatchObject({ lastName: 'Ember', firstName: 'A. T.' });
    expect(fileOf({ csl })).toContain('pages = {10--19}');
  });

  test("keeps signs that are TeX's own, and letters of any script", () => {
    const sign = fc.constantFrom(
      '&',
      '%',
      '$',
      '#',
      '_',
      '{',
      '}',
      '\\',
      '~',
      '^',
      'PRP',
      'of',
      'é',
      '血',
      'ñ',
      '5',
      '(b)',
      'μ',
    );
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 8 }), (words) => {
        const title = `On ${words.join(' ')} so`;
        const { errors, entries } = read(fileOf({ csl: { ...csl, title, 'container-title': title } }));
        expect(errors).toEqual([]);
        expect(entries.map(({ fields }) => [fields.title, fields['journal']])).toEqual([[title, title]]);
      }),
    );
  });
});
