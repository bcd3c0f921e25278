import type { PageReference } from '../lib/core/types/index.ts';

/** A source of a made-up page; what a test does not name is not known of it. */
export function pageReference(of: Partial<PageReference> = {}): PageReference {
  const id = of.id ?? 1;
  return {
    id,
    number: id,
    label: String(of.number ?? id),
    place: 'list',
    text: 'Somebody A. Something. 2020.',
    blockId: 0,
    doi: null,
    pmid: null,
    pmcid: null,
    nct: null,
    url: null,
    referenceId: null,
    matchedBy: null,
    titleDesign: null,
    ...of,
  };
}
