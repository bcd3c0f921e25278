import { say } from '../messages/index.ts';
import { count } from './numbers.ts';
import type { NothingReason } from './popup-state.ts';

/** A heading, and what a reader can do or should know. */
export interface HeadedWords {
  readonly title: string;
  readonly line: string;
}

/** Why there is nothing. */
export function nothingWords(reason: NothingReason): HeadedWords {
  return { title: say(`popup.${reason}`), line: say(`popup.${reason}-line`) };
}

/** "31 claims on this page". */
export function claimsTitle(claims: number): string {
  return say('popup.claims', { n: claims, count: count(claims) });
}

/** How many of the page's own references the packs know; null when it has no list. */
export function referencesLine({
  known,
  total,
}: {
  readonly known: number;
  readonly total: number;
}): string | null {
  if (total === 0) return null;
  if (total === 1) return say(known === 1 ? 'popup.one-source-known' : 'popup.one-source-unknown');
  if (known === 0) return say('popup.no-source-known', { total: count(total) });
  if (known === total) return say('popup.all-sources-known', { total: count(total) });
  return say('popup.some-sources-known', { n: known, known: count(known), total: count(total) });
}

/** The button for more sources: "Show 2 more sources", "Show 20 of 180 more sources". */
export function moreSourcesWords(next: number, rest: number): string {
  if (next === rest) return say('popup.more-sources', { n: rest, count: count(rest) });
  return say('popup.some-more-sources', { next: count(next), count: count(rest) });
}
