import { doiFault } from '../doi.ts';
import type { CslItem, Pack } from '../schema.ts';
import { Works } from '../work-names.ts';
import { at, type PackProblem } from './problem.ts';

const RESOLVER = 'https://doi.org/';

/** DOIs are clean, a link through the DOI resolver is the reference's own, and no work stands twice. */
export const referenceProblems = (pack: Pack): PackProblem[] => [
  ...pack.references.flatMap(doiProblems),
  ...repeatedWorks(pack.references),
];

const doiProblems = ({ id, DOI: doi, URL: url }: CslItem): PackProblem[] => {
  const problems: PackProblem[] = [];
  const fault = doi === undefined ? null : doiFault(doi);
  if (fault !== null) problems.push({ entry: at('references', id, 'DOI'), mend: fault });
  if (url?.startsWith(RESOLVER) && url.slice(RESOLVER.length).toLowerCase() !== doi?.toLowerCase())
    problems.push({
      entry: at('references', id, 'URL'),
      mend: "must be https://doi.org/ and this reference's DOI",
    });
  return problems;
};

/** One problem a reference, by what it has in common with one before it. */
const repeatedWorks = (references: readonly CslItem[]): PackProblem[] => {
  const works = new Works();
  return references.flatMap((reference): PackProblem[] => {
    const same = works.find(reference);
    works.add(reference);
    // Two entries of one id are `idProblems`' business.
    if (same === null || same.id === reference.id) return [];
    return [
      {
        entry: at('references', reference.id, same.field),
        mend: `is ${same.what} of "${same.id}" too: correct one, or take one out, because a study that stands twice is counted twice`,
      },
    ];
  });
};
