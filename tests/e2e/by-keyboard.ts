import type { Tab } from '../../lib/cli/browser/driver.ts';
import { until } from '../../lib/cli/browser/until.ts';

interface How {
  /** A page of ours, or the popover on a page of the web. */
  readonly where?: 'page' | 'popover';
  /** With Shift. Past either end of a page the focus is the browser's own, and keys are no longer the page's. */
  readonly back?: true;
  /** What is pressed there: Enter unless it is said, " " for switches and boxes. */
  readonly key?: string;
}

/** The name of what has the focus, as a screen reader would say it; "" where nothing has. */
export function focusedName(tab: Tab, where: How['where'] = 'page'): Promise<string> {
  return where === 'popover' ? tab.inShadow(nameIn) : tab.evaluate(nameIn);
}

/** Sent to the browser as it stands. @param root the document unless it is another one */
function nameIn(root?: ShadowRoot | null): string {
  const element = (root === undefined ? document : root)?.activeElement;
  if (element == null || element === document.body) return '';
  const { labels } = element as Partial<HTMLInputElement>; // what can have none has no such property
  const name = element.getAttribute('aria-label') ?? labels?.[0]?.innerText ?? element.textContent ?? '';
  return name.replace(/\s+/g, ' ').trim();
}

/** Presses Tab until something whose name begins so has the focus. */
export async function tabTo(tab: Tab, name: string, { where, back }: How = {}): Promise<void> {
  const passed: string[] = [];
  await until(`"${name}" to get the focus`, async () => {
    await tab.press(...(back ? ['Shift', 'Tab'] : ['Tab']));
    const now = await focusedName(tab, where);
    passed.push(now.slice(0, 40));
    return now.startsWith(name);
  }).catch((error) => {
    throw new Error(`${error}\nTab came to: ${[...new Set(passed)].join(' | ')}`);
  });
}

/** Goes there and presses a key. */
export async function pressOn(tab: Tab, name: string, how: How = {}): Promise<void> {
  await tabTo(tab, name, how);
  await tab.press(how.key ?? 'Enter');
}

export async function type(tab: Tab, text: string): Promise<void> {
  for (const letter of text) await tab.press(letter);
}
