import { bundledPacks } from '../../evidence/bundled.ts';
import type { PackCheck } from '../../evidence/check-pack.ts';
import type { Pack } from '../../evidence/schema.ts';
import { readPackFile } from './read-pack-file.ts';

/** A pack file with what was found. */
export interface OwnPack {
  readonly file: string;
  readonly check: PackCheck;
}

/**
 * Reads pack files as an import would: each is held against all packs that come with the extension, and against
 * those of the files before it that can be used. A file named twice clashes with itself.
 */
export function readOwnPacks(files: readonly string[]): readonly OwnPack[] {
  const added: Pack[] = [];
  return files.map((file) => {
    const check = readPackFile(file, { bundled: bundledPacks, added: [...added] });
    if (check.ok) added.push(check.pack);
    return { file, check };
  });
}
