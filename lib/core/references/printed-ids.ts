/**
 * Numbers of works and trials as prose and references print them. A number counts only beside its name: years,
 * telephone numbers and prices have none.
 */

/** "PMID: 12345678", "PMID12345678", "PMID- 12345678", "PubMed ID 12345678". */
const PMID = /(?<![a-z\d])(?:PMID|PubMed (?:ID|identifier))\s?[:#-]?\s?([1-9]\d{0,7})(?!\d|[-.,]\d)/gi;
/** "[PubMed: 12345678]". Shorter ones may be how many were found there, and so may those outside brackets. */
const PMID_IN_BRACKETS = /[[(]PubMed\s?[:#]\s?([1-9]\d{4,7})[\])]/gi;
/** "PMC1234567". PubMed Central's numbers begin at five digits; with a space between it may be anybody's telephone. */
const PMCID = /(?<![a-z\d])PMC(\d{5,8})(?![\w-]|[.,]\d)/gi;
const PMCID_BY_NAME = /(?<![a-z\d])PMCID\s?[:#-]?\s?(?:PMC\s?)?([1-9]\d{4,7})(?!\d|[-.,]\d)/gi;
const NCT = /(?<![a-z\d])NCT(?:[ :#-]|: )?(\d{8})(?![\w-]|[.,]\d)/gi;

/** @returns PubMed's numbers, digits only, in the order printed. */
export function pmidsIn(text: string): string[] {
  return [PMID, PMID_IN_BRACKETS].flatMap((form) => numbers(text, form));
}

/** @returns PubMed Central's numbers, each `PMC` and digits. */
export function pmcidsIn(text: string): string[] {
  return [PMCID, PMCID_BY_NAME].flatMap((form) => numbers(text, form)).map((number) => `PMC${number}`);
}

/** @returns Registrations at ClinicalTrials.gov, each `NCT` and eight digits. */
export function nctsIn(text: string): string[] {
  return numbers(text, NCT).map((number) => `NCT${number}`);
}

function numbers(text: string, form: RegExp): string[] {
  return Array.from(text.matchAll(form)).flatMap(([, number]) => number ?? []);
}
