import type { PageSource, StudyEntry } from './types/index.ts';

/** Whether the page is on a domain, or below one, of those who wrote the study. Unknown domains own nothing. */
export function isPageOfAuthors(study: StudyEntry, { domain }: PageSource): boolean {
  return domain !== null && study.authorDomains.some((d) => domain === d || domain.endsWith(`.${d}`));
}
