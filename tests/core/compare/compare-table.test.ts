import { describe, expect, test } from 'vitest';
import {
  type ComparedPage,
  type Comparison,
  compareTable,
  spreadOf,
  topicsOf,
} from '../../../lib/core/compare/index.ts';
import type { PageRecord, RecordedClaim } from '../../../lib/core/types/index.ts';
import { claimTopicWords } from '../../../lib/core/words/compare-words.ts';
import { pageRecord, recordedClaim } from '../../page-record.ts';

function page(
  id: string,
  claims: readonly Partial<RecordedClaim>[],
  over: Partial<PageRecord> = {},
): ComparedPage {
  const record = pageRecord({ domain: `${id}.example`, ...over, claims: claims.map(recordedClaim) });
  return { id, record };
}

/** A row as "topic: column wording strength direction ×count, …". */
function rowsOf({ rows }: Comparison): string[] {
  return rows.map(({ topic, cells, differs }) => {
    const said = [...cells].map(([column, { pairs }]) =>
      [column, ...pairs.map((p) => `${p.wording}/${p.strength}/${p.direction}×${p.count}`)].join(' '),
    );
    return `${claimTopicWords(topic)}${differs ? ' ≠' : ''}: ${said.join('; ')}`;
  });
}

describe('a comparison of pages', () => {
  test('has a row for each topic, in the order of products, places and outcomes', () => {
    const table = compareTable(
      [
        page('a', [{ interventions: ['exosomes'] }, { outcomes: ['function'] }, {}]),
        page('b', [{ interventions: [], outcomes: [] }, { conditions: ['disc'] }]),
      ],
      'page',
    );
    expect(table.rows.map(({ topic }) => claimTopicWords(topic))).toEqual([
      'PRP · disc · pain',
      'PRP · knee · pain',
      'PRP · knee · function',
      'exosomes · knee · pain',
      'no product named · knee · that it helps',
    ]);
  });

  test('puts a clinic’s words against the evidence, the strongest words on the least first', () => {
    const flags = [{ id: 'beyond-evidence', reason: 'It goes beyond.' }] as const;
    const table = compareTable(
      [
        page('a', [
          {},
          { start: 30 },
          { strength: 'none', direction: 'not-applicable' },
          { direction: 'against' },
          { stance: 'hedges' },
          { flags },
        ]),
      ],
      'page',
    );
    expect(rowsOf(table)).toEqual([
      'PRP · knee · pain: a beyond/controlled-trials/in-line×1 asserts/none/not-applicable×1 ' +
        'asserts/controlled-trials/against×1 asserts/controlled-trials/in-line×2 hedges/controlled-trials/in-line×1',
    ]);
    expect(table.rows[0]?.cells.get('a')?.flagged).toBe(1);
  });

  test.each<[what: string, other: readonly Partial<RecordedClaim>[], differs: boolean]>([
    ['the same', [{ text: 'Knees hurt less with PRP.' }], false],
    ['the same, more often', [{}, { start: 30 }], false],
    ['nothing', [], true],
    ['in other words', [{ stance: 'hedges' }], true],
    ['on other evidence', [{ strength: 'none' }], true],
    ['on evidence that points elsewhere', [{ direction: 'mixed' }], true],
  ])('differs where the other says it: %s', (_, other, differs) => {
    const [row] = compareTable([page('a', [{}]), page('b', other)], 'page').rows;
    expect(row?.differs).toBe(differs);
  });

  test('counts a claim on several topics once for its column, and once in each of its rows', () => {
    const both = { outcomes: ['pain', 'function'] as const };
    const { columns, rows } = compareTable([page('a', [both])], 'page');
    expect(columns[0]).toMatchObject({ claims: 1, byStrength: { 'controlled-trials': 1, none: 0 } });
    expect(rows.map(({ cells }) => cells.get('a')?.claims.length)).toEqual([1, 1]);
  });

  test('leads from a cell to the page and the claim’s place in it', () => {
    const { rows } = compareTable([page('a', [{ conditions: ['hip'] }, {}])], 'page');
    expect(rows[0]?.cells.get('a')?.claims).toMatchObject([{ pageId: 'a', index: 1 }]);
  });

  test('keeps every claim on every one of its topics', () => {
    const pages = [
      page('a', [{ interventions: ['prp', 'bmc'] }, { kind: 'safety', outcomes: [] }]),
      page('b', [{ conditions: ['knee', 'hip'], outcomes: [] }, {}]),
    ];
    const table = compareTable(pages, 'site');
    const inCells = table.rows.flatMap(({ cells }) => [...cells.values()].flatMap(({ claims }) => claims));
    const topics = pages.flatMap(({ record }) => record.claims.flatMap(topicsOf));
    expect(inCells).toHaveLength(topics.length);
  });
});

describe('its columns', () => {
  const ONE = { domain: 'clinic.example', title: 'Knees', address: 'https://clinic.example/knees' };
  const TWO = { domain: 'clinic.example', title: 'Hips', address: 'https://clinic.example/hips' };

  test('are sites: pages of one domain are one', () => {
    const { columns, rows } = compareTable([page('1', [{}], ONE), page('2', [{}], TWO)], 'site');
    expect(columns).toMatchObject([
      { id: 'clinic.example', name: 'clinic.example', address: null, pageIds: ['1', '2'], claims: 2 },
    ]);
    expect(rows[0]?.differs).toBe(false);
  });

  test('are sites: a page without a domain stands for itself', () => {
    const alone = { domain: null, title: '', address: null, source: 'saved/page.html' };
    const { columns } = compareTable([page('1', [], alone), page('2', [], alone)], 'site');
    expect(columns.map(({ id, name }) => [id, name])).toEqual([
      ['1', 'saved/page.html'],
      ['2', 'saved/page.html'],
    ]);
  });

  test('are pages: by title, else by address, with the address that tells them apart', () => {
    const untitled = { title: ' ', address: 'https://clinic.example/x' };
    const { columns } = compareTable([page('1', [], ONE), page('2', [], untitled)], 'page');
    expect(columns.map(({ name, address }) => [name, address])).toEqual([
      ['Knees', 'https://clinic.example/knees'],
      ['https://clinic.example/x', 'https://clinic.example/x'],
    ]);
  });

  test('say nothing by their silence where they were not searched', () => {
    const spanish = page('b', [], { language: 'es' });
    const silent = page('c', []);
    const differs = (...pages: ComparedPage[]) => compareTable(pages, 'page').rows.map((row) => row.differs);
    expect(differs(page('a', [{}]), spanish)).toEqual([false]);
    expect(differs(page('a', [{}]), silent)).toEqual([true]);
    expect(differs(page('a', [{}]), page('d', [{ stance: 'denies' }]), spanish)).toEqual([true]);
  });

  test('spread over the ladder, with what the studies of each rung say', () => {
    const pages = [
      page('1', [{}, { direction: 'against' }, { strength: 'none', direction: 'not-applicable' }], ONE),
      page('2', [{ direction: 'mixed' }], TWO),
      page('3', [], { domain: 'other.example' }),
    ];
    const { columns } = compareTable(pages, 'site');
    const [clinic, other] = spreadOf(columns, pages);
    expect(clinic?.parts.map(({ strength, count, share }) => [strength, count, share])).toEqual([
      ['controlled-trials', 3, 0.75],
      ['uncontrolled-studies', 0, 0],
      ['reviews-only', 0, 0],
      ['preclinical-only', 0, 0],
      ['none', 1, 0.25],
    ]);
    expect(clinic?.parts[0]?.byDirection).toEqual({
      'in-line': 1,
      against: 1,
      mixed: 1,
      'not-applicable': 0,
    });
    expect(other?.parts.map(({ count, share }) => count + share)).toEqual([0, 0, 0, 0, 0]);
  });
});
