import type { Identifiers } from '../types/index.ts';

/** Keys by which two references are the same work; a registration is a work of its own. */
export function identityKeys({ doi, pmid, pmcid, nct }: Identifiers): readonly string[] {
  const work = [doi && `doi:${doi}`, pmid && `pmid:${pmid}`, pmcid && `pmcid:${pmcid}`].filter(isKey);
  return work.length > 0 || nct === null ? work : [`nct:${nct}`];
}

function isKey(key: string | null): key is string {
  return key !== null && key !== '';
}

/** Whether any identifier is given. */
export function isIdentified({ doi, pmid, pmcid, nct }: Identifiers): boolean {
  return (doi ?? pmid ?? pmcid ?? nct) !== null;
}
