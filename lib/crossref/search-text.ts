import { couldBeAlike, withoutAddresses } from '../core/references/likeness.ts';

/** Characters of a reference that are sent: authors, title, journal and year stand in them. */
const SENT = 400;

/**
 * What of a printed reference is sent to be searched for: its words, without addresses (of pages, of people) and
 * numbers of registers, in one line.
 *
 * @returns Null where no work could be alike whatever Crossref knows: too few words, or no year.
 */
export function searchText(reference: string): string | null {
  if (!couldBeAlike(reference)) return null;
  const words = withoutAddresses(reference).replace(/\s+/g, ' ').trim();
  return words.length <= SENT ? words : words.slice(0, SENT + 1).replace(/\s\S*$/, '');
}
