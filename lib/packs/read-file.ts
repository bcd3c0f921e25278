import type { PackCheck } from '../evidence/check-pack.ts';
import { MOST_PACK_BYTES } from '../evidence/limits.ts';
import { parsePack } from '../evidence/parse-pack.ts';
import type { ChosenFile } from './desk-state.ts';

const refused = (mend: string): PackCheck => ({ ok: false, problems: [{ entry: 'the file', mend }] });

/** Reads and checks a file that the reader chose. Is never rejected: what is wrong is told with its mend. */
export async function readFile(file: ChosenFile): Promise<PackCheck> {
  // Before it is read: a file of the wrong kind can be very large.
  if (file.size > MOST_PACK_BYTES)
    return refused(`is ${file.size} bytes long: a pack may have ${MOST_PACK_BYTES}`);
  try {
    return parsePack(await file.text());
  } catch {
    return refused('could not be read: choose it again');
  }
}
