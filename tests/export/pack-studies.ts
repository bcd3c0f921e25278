import type { StudyRecord } from '../../lib/core/types/index.ts';
import { bundledPacks } from '../../lib/evidence/bundled.ts';
import { toRecords } from '../../lib/evidence/to-records.ts';
import type { ExportPage } from '../../lib/export/types.ts';
import { pageRecord } from '../page-record.ts';
import { exportPage } from './write-file.ts';

/** Every record that is bundled. */
export const packStudies: readonly StudyRecord[] = [...toRecords(bundledPacks).values()];

/** All of them behind two pages, some behind both. */
export const packPages: readonly ExportPage[] = [packStudies.slice(0, 80), packStudies.slice(40)].map(
  (records) => exportPage(pageRecord({ records })),
);

/** As a list of references prints it: of a title that was not read stands what the work is, in brackets. */
export const titleOf = ({ csl: { title }, description }: StudyRecord): string => title ?? `[${description}]`;

export const yearOf = ({ csl: { issued } }: StudyRecord): number | undefined => issued?.['date-parts'][0][0];
