import type { MadeFile } from '../browser/download.ts';
import { type CompareView, compareTable } from '../core/compare/index.ts';
import { comparisonReport } from '../export/report/comparison-report.ts';
import type { Exporter, ExportFacts, ExportPage } from '../export/types.ts';
import type { CompareState } from './compare-desk.ts';
import type { SavedPage, SavedStore } from './types.ts';

export interface Exported {
  readonly file: MadeFile;
  /** Pages that are in it, and such as could not be read. */
  readonly pages: number;
  readonly left: number;
}

/** A saved page, and which of its times; the last where none is named. */
export interface Wanted {
  readonly page: SavedPage;
  readonly snapshotId?: string;
}

/** Saved pages as a file, each read from the store when its turn has come. */
export async function exported(
  wanted: readonly Wanted[],
  exporter: Exporter,
  store: Pick<SavedStore, 'record'>,
  facts: ExportFacts,
): Promise<Exported> {
  const writer = exporter.write(facts);
  const parts = [writer.begin()];
  let left = 0;
  for (const { page, snapshotId } of wanted) {
    const id = snapshotId ?? page.snapshots.at(-1)?.id;
    const record = id === undefined ? null : await store.record(id);
    if (record === null) left++;
    else parts.push(writer.page({ record, note: page.note, tags: page.tags } satisfies ExportPage));
  }
  parts.push(writer.end());
  const file = { name: fileName(wanted, exporter, facts), parts, mediaType: exporter.mediaType };
  return { file, pages: wanted.length - left, left };
}

/** The report of a comparison as a file; the same words in both forms. */
export function exportedComparison(
  { pages, compared }: Pick<CompareState, 'pages' | 'compared'>,
  by: CompareView['by'],
  exporter: Exporter,
  facts: ExportFacts,
): MadeFile {
  const reported = pages.map(({ page, record }) => ({
    ...{ id: page.key, record },
    ...{ note: page.note, tags: page.tags },
  }));
  const report = comparisonReport(compareTable(compared, by), reported, facts);
  const { id, mediaType } = exporter;
  const name = nameOf('comparison', exporter, facts);
  return { name, parts: [id === 'report' ? report.html : report.markdown], mediaType };
}

/** "behind-the-claim-clinic.example-2026-05-12.csv": the site where it is one, and the day. */
function fileName(wanted: readonly Wanted[], exporter: Exporter, facts: ExportFacts): string {
  const sites = new Set(wanted.map(({ page }) => page.domain));
  const [site] = sites;
  const of = sites.size === 1 && site ? site.replace(/[^\w.-]/g, '-') : `${wanted.length}-pages`;
  return nameOf(of, exporter, facts);
}

function nameOf(what: string, { extension, id }: Exporter, { madeAt }: ExportFacts): string {
  return `behind-the-claim-${what}-${madeAt.slice(0, 10)}-${id}.${extension}`;
}
