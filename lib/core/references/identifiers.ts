import type { Identifiers } from '../types/index.ts';
import { addressIdentifiers, identifiersByForm, isWork } from './address-ids.ts';
import { findDois } from './doi.ts';
import { isIdentified } from './identity.ts';
import { nctsIn, pmcidsIn, pmidsIn } from './printed-ids.ts';

/** Addresses that a text prints, with their scheme, or by a host that names works by number. */
const PRINTED_ADDRESS =
  /(?:https?:\/\/|(?<![\w.@/-])(?:www\.)?(?:(?:pubmed\.|pmc\.)?ncbi\.nlm\.nih\.gov|pubmed\.gov|europepmc\.org|(?:classic\.)?clinicaltrials\.gov|nature\.com|thelancet\.com)\/)[^\s"<>“”]{1,500}(?![^\s"<>“”])/gi;

const OTHER_WORK =
  'erratum|corrigendum|correction|comment|retraction|expression of concern|update|republished';
/** "[published correction appears in …]", within an entry; then what stands after "Erratum in:", to its end. */
const IN_BRACKETS = new RegExp(String.raw`\[\s?(?:published )?(?:${OTHER_WORK}) [^\]]{0,300}\]`, 'gi');
const TO_THE_END = new RegExp(
  `(?:(?:published )?(?:${OTHER_WORK}) (?:in|on|of|from):|published (?:erratum|correction) appears in)[^]*$`,
  'i',
);

/**
 * Everything that a reference names its work by.
 *
 * Two different names of one kind name no work: an entry with two DOIs is two sources run together, or a link that
 * leads to something else than what is printed, and to take either for the work could show a stronger study than the
 * one cited. So that kind is null, and the words of the entry have to tell. What an entry says of its own correction,
 * or of the work that it comments on ("Erratum in: …"), is not counted.
 * @param text A reference or a tooltip, one line; no longer text, for which two names are the rule.
 * @param addresses What it links to, http(s); they come from the page and may be anything.
 * @returns Null for each kind that is not given, or given twice. Linear in the text; never throws.
 */
export function identifiersIn(text: string, addresses: readonly string[]): Identifiers {
  const own = text.replace(IN_BRACKETS, ' ').replace(TO_THE_END, ' ');
  const named = namesIn(own);
  const others = own === text ? NONE : without(namesIn(text), named);
  const linked = without(namesOf(addresses.map(addressIdentifiers)), others);
  return {
    doi: only([...named.doi, ...linked.doi]),
    pmid: only([...named.pmid, ...linked.pmid]),
    pmcid: only([...named.pmcid, ...linked.pmcid]),
    nct: only([...named.nct, ...linked.nct]),
  };
}

/**
 * Whether a link leads to a scientific source, by the form of its address alone: a DOI, a work at PubMed or PubMed
 * Central, a registered trial. A search there is none.
 */
export function isSourceAddress(href: string): boolean {
  return isIdentified(addressIdentifiers(href));
}

type Names = Readonly<Record<keyof Identifiers, readonly string[]>>;
const NONE: Names = { doi: [], pmid: [], pmcid: [], nct: [] };

function namesIn(text: string): Names {
  const addresses = Array.from(text.matchAll(PRINTED_ADDRESS), ([address]) =>
    /^https?:/i.test(address) ? address : `https://${address}`,
  );
  const linked = namesOf(addresses.map(identifiersByForm));
  const printed = findDois(text).map(({ doi }) => doi);
  return {
    doi: [...printed.filter(isWork), ...linked.doi],
    pmid: [...pmidsIn(text), ...linked.pmid],
    pmcid: [...pmcidsIn(text), ...linked.pmcid],
    nct: [...nctsIn(text), ...linked.nct],
  };
}

function namesOf(read: readonly Identifiers[]): Names {
  return {
    doi: read.flatMap(({ doi }) => doi ?? []),
    pmid: read.flatMap(({ pmid }) => pmid ?? []),
    pmcid: read.flatMap(({ pmcid }) => pmcid ?? []),
    nct: read.flatMap(({ nct }) => nct ?? []),
  };
}

function without(names: Names, other: Names): Names {
  const rest = (kind: keyof Identifiers) => names[kind].filter((name) => !other[kind].includes(name));
  return { doi: rest('doi'), pmid: rest('pmid'), pmcid: rest('pmcid'), nct: rest('nct') };
}

function only(names: readonly string[]): string | null {
  const [first, ...more] = new Set(names);
  return first !== undefined && more.length === 0 ? first : null;
}
