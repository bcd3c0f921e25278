import { say } from '../messages/index.ts';
import type { Strength } from '../types/index.ts';
import { otherLanguageWords } from './language-name.ts';
import { count } from './numbers.ts';
import type { NothingReason, PopupState } from './popup-state.ts';

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

/** What stands above all that popup and panel tell of a page: "31 claims on this page", or why there are none. */
export function pageHeading(state: PopupState): string {
  switch (state.kind) {
    case 'claims':
      return claimsTitle(claimsIn(state.counts));
    case 'reading':
      return say('popup.reading');
    case 'nothing':
    case 'other-language':
      return absenceWords(state).title;
  }
}

/** Why a page has no marks. */
export function absenceWords(
  state: Extract<PopupState, { kind: 'nothing' | 'other-language' }>,
): HeadedWords {
  return state.kind === 'nothing' ? nothingWords(state.reason) : otherLanguageWords(state.language);
}

/** How many claims there are of all strengths. */
export function claimsIn(counts: Readonly<Record<Strength, number>>): number {
  return Object.values(counts).reduce((total, n) => total + n, 0);
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
