import { count, counted } from './numbers.ts';
import type { NothingReason } from './popup-state.ts';

/** Why there is nothing, as a heading and what a reader can do or should know. */
export const NOTHING_WORDS: Readonly<
  Record<NothingReason, { readonly title: string; readonly line: string }>
> = {
  'off-everywhere': {
    title: 'Switched off',
    line: 'It is off on all sites, so this page was not read.',
  },
  'off-here': {
    title: 'Switched off here',
    line: 'It is off on this site, so this page was not read.',
  },
  'no-such-therapy': {
    title: 'Nothing to look up',
    line: 'This page does not speak of stem cells, PRP or their relatives.',
  },
  'therapy-but-no-claims': {
    title: 'No claims found',
    line: 'This page speaks of such a therapy. We found no sentence that says what it does.',
  },
  'no-packs': {
    title: 'No evidence pack is on',
    line: 'Without one nothing can be said of a claim. Switch one on under “Evidence packs and options”.',
  },
  'not-a-web-page': {
    title: 'This page cannot be read',
    line: 'Extensions may not read browser pages, extension stores or PDF files.',
  },
  'not-reached': {
    title: 'Not read yet',
    line: 'This page was open before the extension was on. Reload it to have it read.',
  },
};

/** "31 claims on this page". */
export function claimsTitle(claims: number): string {
  return `${counted(claims, 'claim')} on this page`;
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
  if (total === 1) return `Its one source is ${known === 1 ? '' : 'not '}in these packs.`;
  if (known === 0) return `None of its ${count(total)} sources is in these packs.`;
  if (known === total) return `All ${count(total)} of its sources are in these packs.`;
  return `${count(known)} of its ${count(total)} sources ${known === 1 ? 'is' : 'are'} in these packs.`;
}
