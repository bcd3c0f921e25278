import type { PageReference, SourceStatus, StudyRecord, TitleDesign } from '../types/index.ts';
import { designName } from './design.ts';
import { referenceName } from './reference-name.ts';
import type { SourceLink } from './source-link.ts';
import { doiLink, sourceLink } from './source-link.ts';

/** What its title calls a source that no pack knows: the title that Crossref has, else the one that the page prints. */
export function designByTitle(
  { titleDesign: printed }: PageReference,
  status: SourceStatus | undefined,
): TitleDesign | null {
  if (status?.state !== 'found' || status.work.title === null) return printed;
  return status.titleDesign ?? null;
}

/** What kind of study a source is, and how that is known: "narrative review", "randomized trial, by its title". */
export function kindWords(
  reference: PageReference,
  record: Pick<StudyRecord, 'design'> | undefined,
  status: SourceStatus | undefined,
): string {
  if (record !== undefined) return designName(record.design);
  const byTitle = designByTitle(reference, status);
  if (byTitle !== null) return `${designName(byTitle.design)}, by its title`;
  return isRegistration(reference) ? 'registration of a trial' : 'type of study not known';
}

/** "Source 9: narrative review". */
export function sourceHeading(
  reference: PageReference,
  record: StudyRecord | undefined,
  status: SourceStatus | undefined,
): string {
  return `${referenceName(reference)}: ${kindWords(reference, record, status)}`;
}

/** Only registered: a plan for a trial, whatever became of it. */
export function isRegistration({ doi, pmid, pmcid, nct, referenceId }: PageReference): boolean {
  return nct !== null && (doi ?? pmid ?? pmcid ?? referenceId) === null;
}

export const REGISTRATION_NOTE =
  'A registration at ClinicalTrials.gov: it says that a study was planned, not what it found.';

const MATCHED: Readonly<Record<NonNullable<PageReference['matchedBy']>, string>> = {
  doi: 'by its DOI',
  pmid: 'by its number at PubMed',
  pmcid: 'by its number at PubMed Central',
  likeness: 'by its title, with its author or year',
};

/** How the source was recognised; null where nothing knows it. */
export function recognisedLine(
  { matchedBy }: PageReference,
  status: SourceStatus | undefined,
): string | null {
  if (matchedBy !== null) return `Recognised ${MATCHED[matchedBy]}.`;
  if (status?.state !== 'found') return null;
  return status.by === 'doi'
    ? 'Found at Crossref by its DOI.'
    : 'Found at Crossref by the words of the reference, not by a number: see whether it is the same work.';
}

/** Crossref's type as words, with what it does not say. */
export function publishedAs(type: string): string {
  if (type === 'posted-content')
    return 'Crossref lists it as a preprint or the like, which is not peer reviewed.';
  return `Crossref lists it as: ${type.replaceAll('-', ' ')}. That says how it was published, not what kind of study it is.`;
}

/** Where a reader finds a source, by the best name that is known of it; null where the page gives none. */
export function linkOfSource(
  reference: PageReference,
  record: StudyRecord | undefined,
  status: SourceStatus | undefined,
): SourceLink | null {
  const known = record === undefined ? null : sourceLink(record);
  if (known !== null) return known;
  const { pmid, pmcid, nct, url } = reference;
  const doi = reference.doi ?? (status?.state === 'found' ? status.work.doi : null);
  if (doi !== null) return doiLink(doi);
  if (pmid !== null) return { href: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`, text: `PubMed ${pmid}` };
  if (pmcid !== null)
    return { href: `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`, text: `PubMed Central, ${pmcid}` };
  if (nct !== null)
    return { href: `https://clinicaltrials.gov/study/${nct}`, text: `ClinicalTrials.gov, ${nct}` };
  return url === null ? null : { href: url, text: `The page’s own link: ${hostOf(url)}` };
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]{1,100})/i.exec(url)?.[1] ?? url;
}
