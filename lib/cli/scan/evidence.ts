import type { EvidenceIndex } from '../../core/types/index.ts';
import { bundledPacks } from '../../evidence/bundled.ts';
import { acrossPacksProblems } from '../../evidence/check/across-packs.ts';
import { problemLine } from '../../evidence/check-pack.ts';
import type { Pack } from '../../evidence/schema.ts';
import { toIndex } from '../../evidence/to-index.ts';
import { readPackFile } from '../pack/read-pack-file.ts';

/**
 * The evidence of the chosen bundled packs, and of pack files.
 *
 * @param ids ids of bundled packs; null for all
 * @param files pack files of one's own, checked as on import
 * @throws an Error that names the packs there are, for an id that is none of them, or what is wrong with a file
 */
export function chosenEvidence(ids: readonly string[] | null, files: readonly string[] = []): EvidenceIndex {
  const unknown = ids?.find((id) => !bundledPacks.some((p) => p.id === id));
  if (unknown !== undefined) {
    throw new Error(
      `There is no pack "${unknown}". The packs are: ${bundledPacks.map((p) => p.id).join(', ')}.`,
    );
  }
  const chosen = bundledPacks.filter((p) => ids === null || ids.includes(p.id));
  return toIndex(chosen, files.map(ownPack));
}

/** Checked against all bundled packs, also those that are not chosen: an id means one study everywhere. */
function ownPack(file: string): Pack {
  const read = readPackFile(file);
  const problems = read.ok ? acrossPacksProblems([...bundledPacks, read.pack]) : read.problems;
  if (read.ok && problems.length === 0) return read.pack;
  throw new Error(`${file} cannot be used:\n${problems.map((p) => `  ${problemLine(p)}`).join('\n')}`);
}
