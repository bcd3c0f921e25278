import { verdict } from './targets.ts';
import type { Figure, Report, Target, Unit } from './types.ts';

const HEAD = ['page', 'what', 'measured', 'asked for', ''] as const;
type Row = readonly [page: string, what: string, measured: string, asked: string, verdict: string];

/** A value for people: "4.2 ms", "10.6 s", "8.1 ×", "1,490 bytes". */
export function written(value: number, unit: Unit): string {
  switch (unit) {
    case 'ms':
      if (value >= 10_000) return `${(value / 1_000).toFixed(1)} s`;
      return `${value.toFixed(value < 100 ? 1 : 0)} ms`;
    case 'times':
      return `${value.toFixed(value < 100 ? 1 : 0)} ×`;
    case 'MB':
      return `${value.toFixed(1)} MB`;
    case 'bytes':
      return `${Math.round(value).toLocaleString('en')} bytes`;
    case 'count':
      return value.toLocaleString('en', { maximumFractionDigits: 2 });
  }
}

function measured({ value, unit, range, note, shown }: Figure): string {
  if (value === null) return note ?? 'not measured';
  if (shown !== undefined) return shown + (note === undefined ? '' : `; ${note}`);
  const spread = range === undefined ? '' : ` (${written(range[0], unit)} to ${written(range[1], unit)})`;
  return written(value, unit) + spread + (note === undefined ? '' : `; ${note}`);
}

function asked(target: Target, unit: Unit): string {
  return 'atMost' in target ? `≤ ${written(target.atMost, unit)}` : `≥ ${written(target.atLeast, unit)}`;
}

function rowOf(figure: Figure): Row {
  const { page, what, target, unit } = figure;
  return [
    page,
    what,
    measured(figure),
    target === undefined ? '' : asked(target, unit),
    verdict(figure) ?? '',
  ];
}

/** The table for a terminal: columns by spaces, a page named once. */
export function textTable(figures: readonly Figure[]): string {
  const rows = [HEAD, ...namedOnce(figures.map(rowOf))];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** What README shows, in Markdown: what is asked for and what it is held against; below, what it was measured on. */
export function markdownTable({ figures, machine, browser, measuredAt, command, remarks }: Report): string {
  const brief = figures.filter((figure) => figure.target !== undefined || figure.brief);
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    line(HEAD),
    line(HEAD.map(() => '---')),
    ...namedOnce(brief.map(rowOf)).map(line),
    '',
    `\`${command}\` on ${measuredAt.slice(0, 10)}, ${browser}, ${machine}. ${remarks.join('. ')}.`,
  ].join('\n');
}

function namedOnce(rows: readonly Row[]): Row[] {
  return rows.map(([page, ...rest], at) => [page === rows[at - 1]?.[0] ? '' : page, ...rest]);
}
