import { describe, expect, it } from 'vitest';
import { columns } from '../../../lib/cli/evaluate/columns.ts';
import { figuresTable, signed } from '../../../lib/cli/evaluate/figures-table.ts';
import { scoresOf } from '../../../lib/cli/evaluate/folds.ts';
import { judgePage } from '../../../lib/cli/evaluate/judge.ts';
import { toRecord } from '../../../lib/cli/evaluate/record.ts';
import type { ReadPage } from '../../../lib/cli/evaluate/types.ts';
import { found, samplePage, yes } from './sample.ts';

const scored = (...pages: ReadPage[]) =>
  scoresOf(
    pages.map(({ page }) => page),
    pages.flatMap(judgePage),
  );
const looked = samplePage({ id: 'a', fold: 0 }, [{ label: yes(), claims: found }, { claims: found }, {}]);
const unseen = samplePage({ id: 'b', fold: 1 }, [{ label: yes(), claims: found }, { label: yes() }]);
const before = samplePage({ id: 'a', fold: 0 }, [{ label: yes() }, { claims: found }, {}]);
const recorded = toRecord(scored(before, unseen), { at: '', code: null, fingerprint: '' });

const line = (table: string, start: string) => table.split('\n').find((one) => one.trim().startsWith(start));

describe('the table of figures', () => {
  it('gives each figure over all, what it is of, and each fold', () => {
    const table = figuresTable(scored(looked, unseen), null);
    expect(line(table, 'all')?.trim().split(/ {2,}/)).toEqual(['all', 'of', 'fold 0', 'fold 1']);
    expect(line(table, 'precision')?.trim().split(/ +/)).toEqual([
      'precision',
      '0.667',
      '2/3',
      '0.500',
      '1.000',
    ]);
    expect(line(table, 'clinic')?.trim().split(/ +/)).toEqual(['clinic', '1', '2', '1', '0']);
    expect(line(table, 'safety')?.trim().split(/ +/)).toEqual(['safety', '–', '0/0', '–', '–']);
  });

  it('lines all tables up', () => {
    const table = figuresTable(scored(looked, unseen), null).split('\n');
    const ends = table.filter((one) => one.startsWith('  ')).map((one) => one.length);
    expect(new Set(ends).size).toBe(1);
  });

  it('shows a gain in one fold alone', () => {
    const table = figuresTable(scored(looked, unseen), recorded);
    expect(line(table, 'recall')?.trim().split(/ +/)[3]).toBe('+0.333');
    expect(line(table, 'F1, change')?.trim().split(/ {2,}/)).toEqual(['F1, change', '+0.267', '+0.667', '=']);
  });

  it('does without folds', () => {
    const table = figuresTable(scored(samplePage({}, [{ label: yes(), claims: found }])), recorded);
    expect(table).not.toContain('fold');
    expect(table).not.toContain('F1, change');
  });
});

describe('a signed change', () => {
  it('has its sign, and none where nothing shows', () => {
    expect([signed(0.0124, 3), signed(-3, 0), signed(0.0004, 3), signed(-0.0001, 3)]).toEqual([
      '+0.012',
      '−3',
      '=',
      '=',
    ]);
  });
});

describe('columns', () => {
  it('line words up on the left and numbers on the right', () => {
    expect(
      columns([
        ['a', '1', 'x'],
        ['long', '100'],
      ]),
    ).toEqual(['a       1  x', 'long  100']);
    expect(columns([])).toEqual([]);
  });
});
