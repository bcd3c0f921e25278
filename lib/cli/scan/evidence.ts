import type { EvidenceIndex, StudyRecord } from '../../core/types/index.ts';
import { bundledPacks } from '../../evidence/bundled.ts';
import { citedRecords } from '../../evidence/cite/cited-records.ts';
import type { Pack } from '../../evidence/schema.ts';
import { toIndex } from '../../evidence/to-index.ts';
import { problemLines } from '../pack/check-files.ts';
import { type OwnPack, readOwnPacks } from '../pack/own-packs.ts';

/** What a command answers from. */
export interface ChosenEvidence {
  readonly index: EvidenceIndex;
  /** By study id. */
  readonly records: ReadonlyMap<string, StudyRecord>;
  /** What both are made from. */
  readonly packs: readonly Pack[];
}

/**
 * The evidence of the chosen bundled packs, and of pack files.
 *
 * @param ids ids of bundled packs; null for all
 * @param files pack files of one's own, checked as on import: against all bundled packs, also those that are not chosen
 *   (an id means one study everywhere), and against each other
 * @throws an Error that names the packs there are, for an id that is none of them, or what is wrong with a file
 */
export function chosenEvidence(ids: readonly string[] | null, files: readonly string[] = []): ChosenEvidence {
  const unknown = ids?.find((id) => !bundledPacks.some((p) => p.id === id));
  if (unknown !== undefined) {
    throw new Error(
      `There is no pack "${unknown}". The packs are: ${bundledPacks.map((p) => p.id).join(', ')}.`,
    );
  }
  const chosen = bundledPacks.filter((p) => ids === null || ids.includes(p.id));
  const own = readOwnPacks(files).map(usable);
  const packs = [...chosen, ...own];
  return { index: toIndex(chosen, own), records: citedRecords(packs), packs };
}

/** @throws an Error that says what is wrong with it */
function usable({ file, check }: OwnPack): Pack {
  if (check.ok) return check.pack;
  throw new Error(
    `${file} cannot be used:\n${problemLines(check.problems)
      .map((line) => `  ${line}`)
      .join('\n')}`,
  );
}
