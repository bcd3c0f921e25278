import { readFileSync, statSync } from 'node:fs';
import type { PacksBefore } from '../../evidence/check/across-packs.ts';
import type { PackCheck } from '../../evidence/check-pack.ts';
import { MOST_PACK_BYTES } from '../../evidence/limits.ts';
import { NOT_UTF8, parsePack } from '../../evidence/parse-pack.ts';

/**
 * Reads and checks one pack file. Never throws: a file that cannot be read is a problem like any other.
 *
 * @param before packs beside which it is to be used
 */
export function readPackFile(file: string, before: PacksBefore): PackCheck {
  const refused = (mend: string): PackCheck => ({ ok: false, problems: [{ entry: 'the file', mend }] });
  let bytes: Buffer;
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) return refused('is a folder: name the JSON file in it');
    if (stat.size > MOST_PACK_BYTES)
      return refused(`is ${stat.size} bytes long: a pack may have ${MOST_PACK_BYTES}; split it in two`);
    bytes = readFileSync(file);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return refused(missing ? 'is not there: check its name' : `cannot be read: ${String(error)}`);
  }
  const text = decoded(bytes);
  return text === null ? refused(NOT_UTF8) : parsePack(text, before);
}

/** Null where the bytes are not UTF-8. */
function decoded(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
