import { doiFault } from '../doi.ts';
import type { Pack } from '../schema.ts';
import { at, type PackProblem } from './problem.ts';

const RESOLVER = 'https://doi.org/';

/** DOIs are clean and unique, and a link through the DOI resolver is the reference's own. */
export const referenceProblems = (pack: Pack): PackProblem[] => {
  const problems: PackProblem[] = [];
  const owners = new Map<string, string>();
  for (const { id, DOI: doi, URL: url } of pack.references) {
    if (doi !== undefined) {
      const fault = doiFault(doi);
      if (fault !== null) problems.push({ entry: at('references', id, 'DOI'), mend: fault });
      // DOIs are compared without regard to case (DOI Handbook, 2.4).
      const owner = owners.get(doi.toLowerCase());
      if (owner !== undefined)
        problems.push({
          entry: at('references', id, 'DOI'),
          mend: `is the DOI of "${owner}" too: correct one`,
        });
      owners.set(doi.toLowerCase(), id);
    }
    if (url?.startsWith(RESOLVER) && url.slice(RESOLVER.length).toLowerCase() !== doi?.toLowerCase())
      problems.push({
        entry: at('references', id, 'URL'),
        mend: "must be https://doi.org/ and this reference's DOI",
      });
  }
  return problems;
};
