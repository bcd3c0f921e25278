import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { MOST_SELECTED } from './limits.ts';

/** What the panel is asked to show by another surface. */
export type HandOver =
  | { readonly kind: 'check'; readonly text: string; readonly at: number }
  | {
      readonly kind: 'claim';
      readonly tabId: number;
      readonly frameId: number;
      readonly claim: string;
      readonly at: number;
    };

const KEY = 'panel';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const HandOverSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('check'), text: v.string(), at: v.number() }),
  v.strictObject({
    kind: v.literal('claim'),
    tabId: Count,
    frameId: Count,
    claim: v.string(),
    at: v.number(),
  }),
]);

/** What is kept in the store, or was: null where it is nothing of ours. */
export function parseHandOver(stored: unknown): HandOver | null {
  const parsed = v.safeParse(HandOverSchema, stored);
  return parsed.success ? parsed.output : null;
}

/** At most so many UTF-16 units, without half a character at the end. */
export function cut(text: string, most = MOST_SELECTED): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}

/** Asks the panel, open or opened next, to check a text. It lies in the browser's memory, never on the disk. */
export async function putCheck(text: string): Promise<void> {
  await put({ kind: 'check', text: cut(text), at: Date.now() });
}

/** Asks the panel to go to a claim. */
export async function putClaim(tabId: number, frameId: number, claim: string): Promise<void> {
  await put({ kind: 'claim', tabId, frameId, claim, at: Date.now() });
}

async function put(what: HandOver): Promise<void> {
  await browser.storage.session.set({ [KEY]: what });
}

/** What was asked for last, and takes it out, so that another panel does not show it again. */
export async function takeHandOver(): Promise<HandOver | null> {
  const stored = await browser.storage.session.get(KEY);
  if (stored[KEY] !== undefined) await browser.storage.session.remove(KEY);
  return parseHandOver(stored[KEY]);
}

/** Calls back when something is asked for. */
export function watchHandOver(onAsked: () => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    if (changes[KEY]?.newValue !== undefined) onAsked();
  });
}
