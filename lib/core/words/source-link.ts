import { say } from '../messages/index.ts';
import type { StudyRecord } from '../types/index.ts';

export interface SourceLink {
  readonly href: string;
  readonly text: string;
}

/** A DOI as a path: what a URL reserves is escaped, its slashes stay. */
function doiPath(doi: string): string {
  return doi.split('/').map(encodeURIComponent).join('/');
}

/** A work by its DOI, at the DOI's resolver. */
export function doiLink(doi: string): SourceLink {
  return { href: `https://doi.org/${doiPath(doi)}`, text: say('source.doi', { doi }) };
}

/**
 * Where a reader finds the source: the DOI's resolver, else the record's own address, if it is https.
 * Null when the record has neither; its container is then all there is.
 */
export function sourceLink({ doi, url, container, title, description }: StudyRecord): SourceLink | null {
  const where = container ?? title ?? description ?? say('source.where-unknown');
  if (doi !== null) return { ...doiLink(doi), text: say('source.where-with-doi', { where, doi }) };
  return url?.startsWith('https://') ? { href: url, text: where } : null;
}
