import type { ChromiumTab } from '../browser/chromium.ts';
import { openPopover } from '../browser/reader.ts';
import { until } from '../browser/until.ts';

/** Opens the claim of a page that holds these words. */
export const openClaim =
  (words: string) =>
  async (tab: ChromiumTab): Promise<void> => {
    await tab.inReader((words) => {
      const reader = globalThis.behindTheClaim;
      const claims = reader?.claims() ?? [];
      const index = claims.findIndex(({ annotation }) => annotation.frame.text.includes(words));
      if (index === -1) throw new Error(`The page has no claim "${words}".`);
      reader?.openAt(index);
    }, words);
    await stands(tab);
  };

/** Opens the first source of a page. */
export async function openFirstSource(tab: ChromiumTab): Promise<void> {
  await tab.inReader(() => globalThis.behindTheClaim?.openSource(1));
  await stands(tab);
}

/** Waits until an open popover says all that it will say. */
export async function stands(tab: ChromiumTab): Promise<void> {
  await until('the popover to open', () => openPopover(tab));
}

/** Does something with the first element of the popover that fits, and brings it into sight. */
export async function inPopover(
  tab: ChromiumTab,
  selector: string,
  what: 'press' | 'focus' | 'unfold',
): Promise<void> {
  await tab.inShadow(
    (root, selector, what) => {
      const element = root?.querySelector<HTMLElement>(`:popover-open ${selector}`);
      if (element == null) throw new Error(`The popover has no ${selector}.`);
      if (what === 'press') element.click();
      else if (what === 'focus') element.focus();
      else {
        element.closest('details')?.setAttribute('open', '');
        element.scrollIntoView({ block: 'start' });
      }
    },
    selector,
    what,
  );
}

/** Waits until a page of ours says something, in whatever language: the claims, or why there are none. */
export async function headed(tab: ChromiumTab): Promise<void> {
  await tab.page.locator('h1').first().waitFor();
}

/** Chooses an option of the list at a place among the lists. */
export async function choose(tab: ChromiumTab, list: number, option: number): Promise<void> {
  await tab.page.locator('select').nth(list).selectOption({ index: option });
}
