import type { Pack } from '../schema.ts';
import { at, type PackProblem } from './problem.ts';

/** Pack ids and study ids are unique over all packs in use: an answer names a study by its id alone. */
export const acrossPacksProblems = (packs: readonly Pack[]): PackProblem[] => {
  const problems: PackProblem[] = [];
  const owners = new Map<string, string>();
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
  });
  return problems;
};
