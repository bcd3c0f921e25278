import { join } from 'node:path';
import { FORMATS } from '../../export/formats.ts';
import type { Exporter } from '../../export/types.ts';
import { type ComparedBy, comparisonFormats } from './comparison.ts';
import { JOURNAL } from './journal/journal.ts';
import { toTable } from './table.ts';

/** The contract of ARCHITECTURE.md: one record a line, without the records of its studies. */
const jsonl: Exporter = {
  id: 'jsonl',
  extension: 'jsonl',
  mediaType: 'application/jsonl',
  write: () => ({
    begin: () => '',
    page: ({ record: { records, ...record } }) => `${JSON.stringify(record)}\n`,
    end: () => '',
  }),
};

const table: Exporter = {
  id: 'table',
  extension: 'txt',
  mediaType: 'text/plain',
  write: () => ({ begin: () => '', page: ({ record }) => `${toTable(record)}\n`, end: () => '' }),
};

/** All that `--format` takes. @param by what a comparison sets side by side */
export function scanFormats(by: ComparedBy): readonly Exporter[] {
  return [jsonl, table, ...FORMATS.filter(({ id }) => id !== jsonl.id), ...comparisonFormats(by)];
}

/** Whether a format needs no more of a record than the scan contract has. */
export const isPlain = ({ id }: Exporter): boolean => id === jsonl.id || id === table.id;

/**
 * The formats that are named.
 *
 * @param names ids with commas between them
 * @throws an Error that lists all, for one that is none of them
 */
export function formatsNamed(names: string, formats: readonly Exporter[]): Exporter[] {
  const ids = [
    ...new Set(
      names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    ),
  ];
  if (ids.length === 0) ids.push('');
  return ids.map((id) => {
    const format = formats.find((one) => one.id === id);
    if (format !== undefined) return format;
    const all = formats.map((one) => one.id);
    throw new Error(
      `--format takes ${all.slice(0, -1).join(', ')} or ${all.at(-1)}, or several of them with commas; not "${id}".`,
    );
  });
}

/** Where a format is written in a folder. */
export function fileOf(folder: string, { id, extension }: Exporter): string {
  if (id === jsonl.id) return join(folder, JOURNAL);
  return join(folder, id === extension ? `scan.${extension}` : `scan-${id}.${extension}`);
}
