import { describe, expect, it } from 'vitest';
import { toIndex } from '../../lib/evidence/to-index.ts';
import { authorLine, toRecords } from '../../lib/evidence/to-records.ts';
import { samplePack } from './sample-pack.ts';

const info = { id: 'sample', title: 'A sample', version: '1.0.0', date: '2026-03-01' };

describe('toIndex', () => {
  const index = toIndex([samplePack()]);

  it('holds what matching needs of a study', () => {
    expect(index.packs).toEqual([{ ...info, bundled: true }]);
    expect(index.studies).toEqual([
      {
        id: 'rowan-2020',
        packId: 'sample',
        design: 'randomized-controlled-trial',
        subjects: 'people',
        level: 2,
        year: 2020,
        n: 12,
        followUpMonths: 1.5,
        controlled: true,
        meeting: false,
        interventions: ['prp'],
        conditions: ['elbow', 'tendon'],
        authorDomains: ['clinic.example'],
        doi: '10.9999/made.up(20)1',
        title: 'A made-up trial of elbow injections',
        firstAuthor: 'Rowan',
      },
      {
        id: 'alder-1999',
        packId: 'sample',
        design: 'animal',
        subjects: 'animals',
        level: null,
        year: 1999,
        n: null,
        followUpMonths: null,
        controlled: null,
        meeting: true,
        interventions: ['cultured-msc'],
        cellSource: 'allogeneic',
        conditions: ['disc'],
        authorDomains: [],
        doi: null,
        title: 'Rabbits that do not exist',
        firstAuthor: 'Alder',
      },
    ]);
  });

  it('leaves sentences to the records, and absent fields out', () => {
    const { plain: _plain, caveat: _caveat, ...entry } = samplePack().findings[0]!;
    expect(index.findings).toStrictEqual([entry]);
    expect(JSON.stringify(index)).not.toContain('alike');
  });

  it('keeps the order of the packs', () => {
    const second = { ...samplePack(), id: 'second', findings: [] };
    expect(toIndex([second, samplePack()]).packs.map(({ id }) => id)).toEqual(['second', 'sample']);
  });

  it('tells bundled packs from added ones', () => {
    const added = { ...samplePack(), id: 'second', findings: [] };
    expect(toIndex([samplePack()], [added]).packs.map(({ id, bundled }) => [id, bundled])).toEqual([
      ['sample', true],
      ['second', undefined],
    ]);
  });

  it('refuses a pack that was never checked', () => {
    expect(() => toIndex([{ ...samplePack(), references: [] }])).toThrow(
      'has not been checked: "rowan-2020"',
    );
  });
});

describe('toRecords', () => {
  const records = toRecords([samplePack()]);

  it('puts bibliography, appraisal and findings in one', () => {
    const record = records.get('rowan-2020');
    const { studied: _studied, ...appraisal } = samplePack().studies[0]!;
    expect(record).toMatchObject(appraisal);
    expect(record).toMatchObject({
      pack: info,
      authors: 'Rowan',
      year: 2020,
      container: 'Journal of Made-up Medicine',
      doi: '10.9999/made.up(20)1',
      url: 'https://doi.org/10.9999/Made.Up(20)1',
      authorDomains: ['clinic.example'],
      findings: [
        {
          id: 'rowan-2020--pain',
          outcome: 'pain',
          direction: 'no-difference',
          design: 'randomized-controlled-trial',
          comparator: 'saline',
          n: 12,
          followUpMonths: 1.5,
          plain: '12 made-up people: pain was alike after PRP and saline.',
          caveat: 'Made up.',
        },
      ],
    });
  });

  it('asks for a citation when it is first read, with what only the study knows, and once', () => {
    const asked: unknown[] = [];
    const cited = { vancouver: 'Rowan A.', apa: 'Rowan, A.' };
    const record = toRecords([samplePack()], (...what) => {
      asked.push(what);
      return cited;
    }).get('rowan-2020');
    expect(asked).toEqual([]);
    expect([record?.cited, record?.cited]).toEqual([cited, cited]);
    expect(asked).toEqual([[samplePack().references[0], samplePack().studies[0]]]);
    expect(JSON.parse(JSON.stringify(record))).toMatchObject({ cited });
  });

  it('has no citation where nobody makes it', () => {
    expect(records.get('rowan-2020')?.cited).toBeNull();
  });

  it('names the meeting where there is no journal, and says what is absent as null', () => {
    expect(records.get('alder-1999')).toMatchObject({
      authors: 'Alder and Birch',
      container: 'Meeting of Nobody, Nowhere',
      doi: null,
      url: null,
      authorDomains: [],
      findings: [],
    });
  });

  it.each([
    [['Rowan'], 'Rowan'],
    [['Rowan', 'Alder'], 'Rowan and Alder'],
    [['Rowan', 'Alder', 'Birch'], 'Rowan and others'],
    [['Rowan', 'Alder', 'Birch', 'Cedar'], 'Rowan and others'],
  ])('names the authors %j as "%s"', (families, line) => {
    expect(authorLine(families.map((family) => ({ family })))).toBe(line);
  });
});
