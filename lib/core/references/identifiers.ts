import type { Identifiers } from '../types/index.ts';
import { findDoi } from './doi.ts';

export function identifiersIn(text: string, addresses: readonly string[]): Identifiers {
  const all = [text, ...addresses].join(' ');
  return {
    doi: findDoi(all),
    pmid: /(?:PMID:? ?|pubmed\.ncbi\.nlm\.nih\.gov\/)(\d{4,8})/.exec(all)?.[1] ?? null,
    pmcid: /PMC\d{4,8}/.exec(all)?.[0] ?? null,
    nct: /NCT\d{8}/.exec(all)?.[0] ?? null,
  };
}
export function isSourceAddress(href: string): boolean {
  const { doi, pmid, pmcid, nct } = identifiersIn('', [href]);
  return (doi ?? pmid ?? pmcid ?? nct) !== null;
}
