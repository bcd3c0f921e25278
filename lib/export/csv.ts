import papa from 'papaparse';
import { CSV_COLUMNS } from './csv-columns.ts';
import type { Exporter } from './types.ts';

/**
 * What a spreadsheet may take for a formula: one of these signs, narrow or full-width, at the beginning or after white
 * space (OWASP, "CSV Injection"); a quote that begins with a dash is one. Cells that begin with apostrophes before such a
 * sign count, too, so that exactly one apostrophe can be taken off again.
 */
const FORMULA = /^'*[\s\u00a0]*[=+\-@\t\r\n＝＋－−＠]/u;

/**
 * A table, a row a claim: RFC 4180, with a byte order mark, without which Excel takes UTF-8 for something else. A cell that
 * a spreadsheet might calculate begins with an apostrophe, which is no part of the words. Columns are named alike in every
 * language. A page without claims has no row.
 */
export const csv: Exporter = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv',
  write: () => ({
    begin: () => `\ufeff${rows([CSV_COLUMNS.map(({ name }) => name)])}`,
    page: (page) =>
      rows(
        page.record.claims.map((claim, index) => CSV_COLUMNS.map(({ cell }) => cell({ page, claim, index }))),
      ),
    end: () => '',
  }),
};

/** Rows as text, each with its line end; cells that a spreadsheet might calculate are made harmless. */
export function rows(cells: readonly (readonly (string | number)[])[]): string {
  if (cells.length === 0) return '';
  return `${papa.unparse([...cells.map((row) => [...row])], { newline: LINE_END, escapeFormulae: FORMULA })}${LINE_END}`;
}

const LINE_END = '\r\n';
