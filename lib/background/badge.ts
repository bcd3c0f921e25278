import type { Browser } from 'wxt/browser';
import { say } from '../core/messages/index.ts';
import { count } from '../core/words/numbers.ts';
import { inOrder } from './in-order.ts';
import type { Pages } from './pages.ts';
import { countClaims } from './summary.ts';

/** Grey: a count is no verdict. White on it has 7.5 : 1. */
const COLOUR = '#4b5563';
const TEXT_COLOUR = '#ffffff';

/** A badge has room for about four characters. */
const MOST = 999;

/** The badge's text; empty, which takes the badge away, when there is nothing to count. */
export function badgeText(count: number): string {
  if (count === 0) return '';
  return count > MOST ? `${MOST}+` : String(count);
}

/** The button's name with the count in it, because a badge is not read out. */
export function buttonTitle(name: string, claims: number): string {
  if (claims === 0) return name;
  return say('background.button', { n: claims, name, count: count(claims) });
}

/** The part of the browser's `action` that the badge needs. */
export type BadgeApi = Pick<typeof Browser.action, 'setBadgeText' | 'setBadgeBackgroundColor' | 'setTitle'> &
  Partial<Pick<typeof Browser.action, 'setBadgeTextColor'>>;

/**
 * @param name The button's name without a count.
 * @returns Counts a tab's claims over all its frames and shows the number. Rejects when the tab is gone.
 */
export function createBadge(
  action: BadgeApi,
  pages: Pick<Pages, 'look'>,
  name: string,
): (tabId: number) => Promise<void> {
  return inOrder(async (tabId: number) => {
    const claims = countClaims(await pages.look(tabId));
    await Promise.all([
      action.setBadgeText({ tabId, text: badgeText(claims) }),
      action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
      action.setBadgeTextColor?.({ tabId, color: TEXT_COLOUR }),
      action.setTitle({ tabId, title: buttonTitle(name, claims) }),
    ]);
  });
}
