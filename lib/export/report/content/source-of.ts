import type { StudyRecord } from '../../../core/types/index.ts';
import { referenceLine } from '../../../core/words/reference-line.ts';
import { sourceLink } from '../../../core/words/source-link.ts';
import { ofPack } from './context.ts';
import { safeAddress } from './safe-address.ts';
import type { Inline } from './types.ts';

/** The reference of a study, in Vancouver style where it was made, with a link to the work where there is one. */
export function sourceOf(record: StudyRecord): Inline[] {
  const text = referenceLine(record);
  const href = safeAddress(sourceLink(record)?.href);
  if (href === null) return [ofPack(text)];
  const address = record.doi === null ? href : `https://doi.org/${record.doi}`;
  const before = text.endsWith(address) ? text.slice(0, -address.length) : `${text} `;
  return [ofPack(before), { kind: 'link', href, of: [address] }];
}
