import { count } from '../../core/words/numbers.ts';
import { columns } from './columns.ts';
import { type Figure, numberOf, SECTIONS, type Section } from './figures.ts';
import type { Scores } from './folds.ts';
import { changeOf, type RecordedRun } from './record.ts';

const TITLES: Readonly<Record<Section, string>> = {
  detection: 'Detection',
  recall: 'Recall by kind of claim',
  alarms: 'False alarms by kind of page (of its sentences without a claim)',
  'alarmed-pages': 'Share of pages with a false alarm',
  labels: 'Read aright, of the sentences found',
};

/** Nothing to measure, or nothing to compare with. */
const NONE = '–';

/**
 * The figures as tables with the same columns: the figure, what it is counted from, how it moved since the
 * recorded run, and the figure in each fold.
 */
export function figuresTable(scores: Scores, recorded: RecordedRun | null): string {
  const head = ['', 'all', 'of', ...(recorded === null ? [] : ['change']), ...foldNames(scores)];
  const rows = SECTIONS.map((section) => ({
    title: TITLES[section],
    rows: scores.all.flatMap((figure, n) =>
      figure.section === section ? rowsOf(n, figure, scores, recorded) : [],
    ),
  }));
  const [headLine = '', ...lines] = columns([head, ...rows.flatMap((one) => one.rows)]);
  const blocks = rows.map(({ title, rows: own }) => `${title}\n${lines.splice(0, own.length).join('\n')}`);
  return [headLine, ...blocks].join('\n\n');
}

function foldNames({ folds }: Scores): string[] {
  return folds.map(({ fold }) => `fold ${fold}`);
}

function rowsOf(n: number, figure: Figure, scores: Scores, recorded: RecordedRun | null): string[][] {
  const folds = scores.folds.map((one) => ({ fold: one.fold, figure: one.figures[n] }));
  const row = [
    `  ${figure.name}`,
    shown(figure),
    counts(figure),
    ...(recorded === null ? [] : [moved(figure, recorded.all)]),
    ...folds.map((one) => (one.figure === undefined ? NONE : shown(one.figure))),
  ];
  if (recorded === null || figure.id !== 'detection/f1') return [row];
  // A gain in the folds that were looked at alone is tuning to the letter: it shows here.
  const byFold = folds.map((one) =>
    one.figure === undefined ? NONE : moved(one.figure, recorded.folds[one.fold] ?? {}),
  );
  return folds.length === 0 ? [row] : [row, ['  F1, change', '', '', moved(figure, recorded.all), ...byFold]];
}

/** A figure as it stands in a table. */
export function shown(figure: Figure): string {
  const number = numberOf(figure);
  if (number === null) return NONE;
  return figure.measure === 'count' ? count(number) : number.toFixed(3);
}

function counts({ measure, part, of }: Figure): string {
  if (measure === 'f1') return '';
  return measure === 'count' ? count(of) : `${count(part)}/${count(of)}`;
}

function moved(figure: Figure, recorded: Readonly<Record<string, number | null>>): string {
  const change = changeOf(figure, recorded);
  return change === null ? NONE : signed(change, figure.measure === 'count' ? 0 : 3);
}

/** "+0.012", "−3", "=" for what is shown as no change. */
export function signed(change: number, digits: number): string {
  const size = Math.abs(change).toFixed(digits);
  if (Number(size) === 0) return '=';
  return `${change < 0 ? '−' : '+'}${size}`;
}
