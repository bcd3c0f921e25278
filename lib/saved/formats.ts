import { say } from '../core/messages/index.ts';

/**
 * The formats that pages are offered in, the likeliest first. Their code is loaded when one is chosen:
 * `lib/export/formats.ts` has it under the same ids.
 */
export const FORMAT_IDS = [
  'report',
  'markdown',
  'csv',
  'json',
  'annotations',
  'claim-review',
  'ris',
  'bibtex',
  'csl-json',
] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

/** Each with its name and what it is good for. */
export function formatChoices(): { id: FormatId; name: string; line: string }[] {
  return FORMAT_IDS.map((id) => ({ id, name: say(`exports.${id}`), line: say(`exports.${id}-line`) }));
}
