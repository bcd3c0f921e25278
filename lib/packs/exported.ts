import type { Pack } from '../evidence/schema.ts';
import { reviewed, type StoredPack } from './imported.ts';

/** A file to hand to the reader. */
export interface PackFile {
  readonly name: string;
  readonly text: string;
}

const fileOf = (name: string, pack: unknown): PackFile => ({
  name: `${name}.json`,
  text: `${JSON.stringify(pack, null, 2)}\n`,
});

/**
 * A pack as a file. One that no longer passes is given as it is stored, so that its owner can mend it.
 *
 * @returns Null where there is no pack of that id.
 */
export function packFile(
  id: string,
  bundled: readonly Pack[],
  stored: ReadonlyMap<string, StoredPack>,
): PackFile | null {
  const own = reviewed(stored, bundled).find((one) => one.id === id);
  const pack = bundled.find((one) => one.id === id) ?? (own?.ok === true ? own.pack : undefined);
  if (pack !== undefined) return fileOf(`${pack.id}-${pack.version}`, pack);
  const kept = stored.get(id);
  return kept === undefined ? null : fileOf(`${id}-as-stored`, kept.pack);
}
