import { readFileSync, statSync } from 'node:fs';
import type { PackCheck } from '../../evidence/check-pack.ts';
import { MOST_PACK_BYTES } from '../../evidence/limits.ts';
import { parsePack } from '../../evidence/parse-pack.ts';

/** Reads and checks one pack file. Never throws: a file that cannot be read is a problem like any other. */
export function readPackFile(file: string): PackCheck {
  const refused = (mend: string): PackCheck => ({ ok: false, problems: [{ entry: 'the file', mend }] });
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) return refused('is a folder: name the JSON file in it');
    if (stat.size > MOST_PACK_BYTES)
      return refused(`is ${stat.size} bytes long: a pack may have ${MOST_PACK_BYTES}; split it in two`);
    return parsePack(readFileSync(file, 'utf8'));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return refused(missing ? 'is not there: check its name' : `cannot be read: ${String(error)}`);
  }
}
