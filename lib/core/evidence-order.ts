import type { EvidenceIndex } from './types/index.ts';

const ordered = new WeakMap<EvidenceIndex, EvidenceIndex>();

/**
 * The same evidence with its packs in order, bundled ones first and then by id, so that an answer does not depend on
 * the order in which packs were given, and no added pack comes before a bundled one by its name. Within a pack the order stays: the first finding of a study is its main one.
 */
export function inOrderOfPacks(evidence: EvidenceIndex): EvidenceIndex {
  const known = ordered.get(evidence);
  if (known !== undefined) return known;
  const packOf = new Map(evidence.studies.map((study) => [study.id, study.packId]));
  const bundled = bundledIds(evidence);
  const byPack =
    <T>(packId: (item: T) => string) =>
    (a: T, b: T): number => {
      const [x, y] = [packId(a), packId(b)];
      if (bundled.has(x) !== bundled.has(y)) return bundled.has(x) ? -1 : 1;
      return x === y ? 0 : x < y ? -1 : 1;
    };
  const sorted: EvidenceIndex = {
    packs: [...evidence.packs].sort(byPack(({ id }) => id)),
    studies: [...evidence.studies].sort(byPack(({ packId }) => packId)),
    findings: [...evidence.findings].sort(byPack(({ studyId }) => packOf.get(studyId) ?? '')),
  };
  ordered.set(evidence, sorted);
  return sorted;
}

/** The ids of the packs that come with the extension. */
export const bundledIds = ({ packs }: EvidenceIndex): ReadonlySet<string> =>
  new Set(packs.filter(({ bundled }) => bundled === true).map(({ id }) => id));

/**
 * The evidence of some of its packs: all traces of the others are gone.
 *
 * @param isOn whether a pack, by its id, is wanted
 */
export function onlyPacks(evidence: EvidenceIndex, isOn: (packId: string) => boolean): EvidenceIndex {
  const studies = evidence.studies.filter(({ packId }) => isOn(packId));
  const ids = new Set(studies.map(({ id }) => id));
  return {
    packs: evidence.packs.filter(({ id }) => isOn(id)),
    studies,
    findings: evidence.findings.filter(({ studyId }) => ids.has(studyId)),
  };
}
