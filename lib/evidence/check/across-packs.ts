import { at, type PackProblem } from './problem.ts';

/** What of a pack may clash with another. */
export interface PackNames {
  readonly id: string;
  readonly studies: readonly { readonly id: string }[];
  readonly references: readonly { readonly id: string; readonly DOI?: string | undefined }[];
}

/**
 * What packs in use together must not share: pack ids and study ids, because an answer names a study by its id
 * alone, and DOIs, because a study that stands in two packs would be counted twice.
 *
 * @param packs those that came first keep their entries; the problem is the later one's
 */
export const acrossPacksProblems = (packs: readonly PackNames[]): PackProblem[] => {
  const problems: PackProblem[] = [];
  const owners = new Map<string, string>();
  const works = new Map<string, string>();
  packs.forEach((pack, index) => {
    if (packs.findIndex(({ id }) => id === pack.id) !== index)
      problems.push({ entry: at(pack.id, 'id'), mend: 'is the id of another pack: give each its own' });
    for (const { id } of pack.studies) {
      const owner = owners.get(id);
      if (owner !== undefined)
        problems.push({
          entry: at(pack.id, 'studies', id),
          mend: `is in pack "${owner}" too: keep it in one`,
        });
      owners.set(id, pack.id);
    }
    for (const { id, DOI } of pack.references) {
      const doi = DOI?.toLowerCase();
      if (doi === undefined) continue;
      const known = works.get(doi);
      // The same id is said above; within one pack `referenceProblems` says it.
      if (known !== undefined && known !== at(pack.id, id) && !known.endsWith(at('', id)))
        problems.push({
          entry: at(pack.id, 'references', id, 'DOI'),
          mend: `is the DOI of ${known} too: a study that stands twice is counted twice, so keep it in one pack`,
        });
      works.set(doi, at(pack.id, id));
    }
  });
  return problems;
};
