import type { Identifiers } from '../types/index.ts';
import { findDoi } from './doi.ts';

/**
 * What an address says by its form alone; it is never followed. The core has no `URL`, and needs none: a host counts
 * only where the scheme stands directly before it and a slash directly after, so that nothing else can pass for it.
 */

/** No address of a work is longer, not even within a redirect; what is cut off could leave half a number. */
const LONGEST = 2000;
const HTTP = /^https?:\/\//i;
const NCBI = String.raw`^https?://(?:www\.)?ncbi\.nlm\.nih\.gov/`;
const PUBMED = String.raw`^https?://(?:www\.)?pubmed\.(?:ncbi\.nlm\.nih\.)?gov/`;
const CENTRAL = String.raw`^https?://(?:www\.)?pmc\.ncbi\.nlm\.nih\.gov/`;
const EUROPE = String.raw`^https?://(?:www\.)?europepmc\.org/`;
const NUMBER = String.raw`([1-9]\d{0,7})(?![\w-]|[.,]\d)`;
/** A search for a number alone leads to that work. Shorter ones are as likely a year. */
const SOUGHT = String.raw`(?:[^#\s]{0,200}&)?(?:term|list_uids)=([1-9]\d{4,7})(?:\[(?:uid|pmid)\])?(?=[&#]|$)`;

const PMID = [
  `${PUBMED}${NUMBER}`,
  String.raw`${PUBMED}\?${SOUGHT}`,
  `${NCBI}(?:m/)?pubmed/${NUMBER}`,
  String.raw`${NCBI}(?:m/)?pubmed/?\?${SOUGHT}`,
  String.raw`${NCBI}entrez/query\.fcgi\?(?=[^#\s]{0,200}\bdb=pubmed\b)${SOUGHT}`,
  `${NCBI}pmc/articles/pmid/${NUMBER}`,
  `${EUROPE}(?:article|abstract)/med/${NUMBER}`,
].map((source) => new RegExp(source));
const PMCID = [
  `${NCBI}(?:labs/)?pmc/articles/(?:pmc)?${NUMBER}`,
  `${CENTRAL}articles/(?:pmc)?${NUMBER}`,
  `${EUROPE}articles/pmc${NUMBER}`,
  `${EUROPE}(?:article|abstract)/pmc/(?:pmc)?${NUMBER}`,
].map((source) => new RegExp(source));
const NCT = [
  /^https?:\/\/(?:www\.|classic\.)?clinicaltrials\.gov\/(?:[a-z\d-]{1,20}\/){0,3}nct(\d{8})(?![\w-])/,
];
/** The contents of a journal's issue: its address holds the issue's number in a DOI's form; a folder named by a date. */
const OF_ISSUE =
  /^[^?#]{1,200}\/(?:(?:toc|loi|journal)\/(?:[a-z]{1,12}\/)?10\.\d{4}|10\.(?:19|20)\d\d\/\d\d?\/)/i;
/** Nature's journals name an article's page by the DOI's suffix. */
const NATURE = /^https?:\/\/(?:www\.)?nature\.com\/articles\/([a-z\d](?:[a-z\d.-]{0,58}[a-z\d])?)(?![\w-])/;
/**
 * The Lancet and The Lancet Neurology (by their ISSN) make the DOI of the publisher's item number. Other journals of
 * the same publisher, and of the same host, do not: there the number says nothing.
 */
const LANCET =
  /^https?:\/\/(?:www\.)?thelancet\.com\/[^?#\s]{0,100}\/pii(s(?:0140-6736|1474-4422)\(\d\d\)\d{5}-[\dx])(?![\w-])/;

/**
 * What an address names: by a DOI in it, or by its form.
 * @param address http(s), as a browser or a page writes it; anything else names nothing. Addresses in an address (a
 * redirect, an archive) are read too.
 */
export function addressIdentifiers(address: string): Identifiers {
  const byForm = identifiersByForm(address);
  const doi = HTTP.test(address) && !OF_ISSUE.test(address) ? findDoi(address) : null;
  return { ...byForm, doi: doi !== null && isWork(doi) ? doi : byForm.doi };
}

/** The same, but of DOIs only those that an address implies without printing them. */
export function identifiersByForm(address: string): Identifiers {
  const read = HTTP.test(address) && address.length <= LONGEST;
  const parts = read ? plain(address).split(/(?=https?:\/\/)/) : [];
  const pmcid = firstGroup(parts, PMCID);
  const nct = firstGroup(parts, NCT);
  return {
    doi: doiByForm(parts),
    pmid: firstGroup(parts, PMID),
    pmcid: pmcid === null ? null : `PMC${pmcid}`,
    nct: nct === null ? null : `NCT${nct}`,
  };
}

/** Whether a DOI is of a work: one publisher names its journals' own pages by a DOI as well. */
export function isWork(doi: string): boolean {
  return !/^10\.\d+\/\(issn\)/.test(doi);
}

function doiByForm(parts: readonly string[]): string | null {
  const lancet = firstGroup(parts, [LANCET]);
  if (lancet !== null) return `10.1016/${lancet}`;
  const nature = firstGroup(parts, [NATURE])?.replace(/\.e?pdf$/, '') ?? '';
  return /\d/.test(nature) ? `10.1038/${nature}` : null;
}

function firstGroup(parts: readonly string[], forms: readonly RegExp[]): string | null {
  for (const part of parts)
    for (const form of forms) {
      const group = form.exec(part)?.[1];
      if (group !== undefined) return group;
    }
  return null;
}

/** Lower case, printable ASCII no longer percent-encoded. Never throws, unlike `decodeURIComponent`. */
function plain(address: string): string {
  return address
    .replace(/%([2-7][\da-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .toLowerCase();
}
