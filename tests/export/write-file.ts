import type { FullPageRecord } from '../../lib/core/types/index.ts';
import type { Exporter, ExportPage } from '../../lib/export/types.ts';

export const FACTS = { madeAt: '2026-06-01T08:00:00.000Z', version: '0.2.0' } as const;

/** A page with nothing of the reader's. */
export const exportPage = (record: FullPageRecord, over: Partial<ExportPage> = {}): ExportPage => ({
  record,
  note: '',
  tags: [],
  ...over,
});

/** The file that a format makes of these pages. */
export function written(format: Exporter, pages: readonly ExportPage[]): string {
  const writer = format.write(FACTS);
  return [writer.begin(), ...pages.map((page) => writer.page(page)), writer.end()].join('');
}
