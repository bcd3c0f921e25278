import { annotations } from './annotations.ts';
import { bibtex } from './bibtex.ts';
import { claimReview } from './claim-review.ts';
import { cslJson } from './csl-json.ts';
import { csv } from './csv.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { htmlReport } from './report/html/html-report.ts';
import { markdownReport } from './report/markdown/markdown-report.ts';
import { ris } from './ris.ts';
import type { Exporter } from './types.ts';

/** Every format that pages can be handed over in, in the order in which they are offered. */
export const FORMATS: readonly Exporter[] = [
  htmlReport,
  markdownReport,
  csv,
  json,
  jsonl,
  annotations,
  claimReview,
  ris,
  bibtex,
  cslJson,
];

/** @returns undefined where there is no format of this id */
export function formatOf(id: string): Exporter | undefined {
  return FORMATS.find((format) => format.id === id);
}
