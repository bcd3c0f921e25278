import { say } from '../messages/index.ts';
import type { StudyEntry } from '../types/index.ts';

/** How a study without a number on the page is spoken of. */
export function nameOf({ firstAuthor, title, year }: StudyEntry): string {
  const who = firstAuthor ?? (title === null ? null : `“${title}”`);
  if (who === null) return year === null ? say('flags.a-record') : say('flags.a-record-of-year', { year });
  return year === null ? who : `${who} ${year}`;
}
