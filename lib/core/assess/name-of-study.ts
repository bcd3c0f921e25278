import type { StudyEntry } from '../types/index.ts';

/** How a study without a number on the page is spoken of. */
export function nameOf({ firstAuthor, title, year }: StudyEntry): string {
  const who = firstAuthor ?? (title === null ? 'A record' : `“${title}”`);
  return year === null ? who : `${who} ${year}`;
}
