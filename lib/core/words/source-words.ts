import { type MessageKey, say } from '../messages/index.ts';
import type { PageReference as Located, SourceStatus, StudyRecord, TitleDesign } from '../types/index.ts';
import { designName } from './design.ts';
import { isNumbered, referenceName } from './reference-name.ts';
import type { SourceLink } from './source-link.ts';
import { doiLink, sourceLink } from './source-link.ts';

/** Where it stands on the page matters to no words. */
type PageReference = Omit<Located, 'blockId'>;

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
  if (byTitle !== null) return say('source.kind-by-title', { design: designName(byTitle.design) });
  return isRegistration(reference) ? say('source.kind-registration') : say('source.kind-unknown');
}

/** "Source 9: narrative review". */
export function sourceHeading(
  reference: PageReference,
  record: StudyRecord | undefined,
  status: SourceStatus | undefined,
): string {
  const kind = kindWords(reference, record, status);
  return isNumbered(reference)
    ? say('source.heading-numbered', { label: reference.label, kind })
    : say('source.heading', { name: referenceName(reference), kind });
}

/** Only registered: a plan for a trial, whatever became of it. */
export function isRegistration({ doi, pmid, pmcid, nct, referenceId }: PageReference): boolean {
  return nct !== null && (doi ?? pmid ?? pmcid ?? referenceId) === null;
}

/** What a registration is, beside one. */
export const registrationNote = (): string => say('source.registration');

/** How the source was recognised; null where nothing knows it. */
export function recognisedLine(
  { matchedBy }: PageReference,
  status: SourceStatus | undefined,
): string | null {
  if (matchedBy !== null) return say(`source.recognised-${matchedBy}`);
  if (status?.state !== 'found') return null;
  return status.by === 'doi' ? say('source.found-by-doi') : say('source.found-by-words');
}

type TypeKey = Extract<MessageKey, `source.type.${string}`>;

/** Crossref's types that works of medicine are likely to have; others are shown as Crossref writes them. */
const TYPES: ReadonlyMap<string, TypeKey> = new Map(
  (
    [
      'book',
      'book-chapter',
      'component',
      'dataset',
      'dissertation',
      'edited-book',
      'journal',
      'journal-article',
      'journal-issue',
      'monograph',
      'other',
      'peer-review',
      'proceedings',
      'proceedings-article',
      'reference-book',
      'reference-entry',
      'report',
      'standard',
    ] as const
  ).map((type) => [type, `source.type.${type}`]),
);

/** Crossref's type as words, with what it does not say. */
export function publishedAs(type: string): string {
  if (type === 'posted-content') return say('source.published-preprint');
  const key = TYPES.get(type);
  return say('source.published-as', { type: key === undefined ? type.replaceAll('-', ' ') : say(key) });
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
  if (pmid !== null)
    return { href: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`, text: say('source.pubmed', { id: pmid }) };
  if (pmcid !== null)
    return {
      href: `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`,
      text: say('source.pubmed-central', { id: pmcid }),
    };
  if (nct !== null)
    return {
      href: `https://clinicaltrials.gov/study/${nct}`,
      text: say('source.clinical-trials', { id: nct }),
    };
  return url === null ? null : { href: url, text: say('source.own-link', { host: hostOf(url) }) };
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]{1,100})/i.exec(url)?.[1] ?? url;
}
