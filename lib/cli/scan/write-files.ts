import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Exporter, ExportFacts, ExportPage, PageWriter } from '../../export/types.ts';

/** A file to be written. */
export interface FileToWrite {
  readonly path: string;
  readonly exporter: Exporter;
}

/**
 * Writes pages in several formats in one pass, a page in memory at a time. Each file is written beside its place and
 * moved there when all are whole: what was there before stays until then.
 *
 * @throws what reading a page or the file system throws; then no file has changed
 */
export async function writeFiles(
  files: readonly FileToWrite[],
  pages: Iterable<ExportPage> | AsyncIterable<ExportPage>,
  facts: ExportFacts,
): Promise<void> {
  const open: {
    readonly part: string;
    readonly path: string;
    readonly file: number;
    readonly writer: PageWriter;
  }[] = [];
  let whole = false;
  try {
    for (const { path, exporter } of files) {
      const part = `${path}.part`;
      open.push({ part, path, file: openSync(part, 'w'), writer: exporter.write(facts) });
    }
    for (const { file, writer } of open) writeFileSync(file, writer.begin());
    for await (const page of pages)
      for (const { file, writer } of open) writeFileSync(file, writer.page(page));
    for (const { file, writer } of open) {
      writeFileSync(file, writer.end());
      fsyncSync(file);
    }
    whole = true;
  } finally {
    for (const { file } of open) closeSync(file);
    if (!whole) for (const { part } of open) rmSync(part, { force: true });
  }
  for (const { part, path } of open) renameSync(part, path);
}
