import type { Citation } from '../../core/types/index.ts';
import type { Pack } from '../schema.ts';
import { cite } from './cite.ts';

/** By study id. */
export type Citations = Readonly<Record<string, Citation>>;

/** So many are made at one go: some tenths of a second on a slow machine. */
const AT_ONE_GO = 10;

/**
 * The references of a pack's studies as text.
 *
 * @param pack one that was checked
 * @param pause lets others have their turn, so that a page with a large pack does not stand still
 */
export async function citePack(
  { studies, references }: Pack,
  pause: () => Promise<void>,
): Promise<Citations> {
  const items = new Map(references.map((reference) => [reference.id, reference]));
  const cited: [string, Citation][] = [];
  for (const study of studies) {
    const item = items.get(study.id);
    if (item !== undefined) cited.push([study.id, cite(item, study)]);
    if (cited.length % AT_ONE_GO === 0) await pause();
  }
  return Object.fromEntries(cited);
}
