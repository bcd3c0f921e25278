import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { MOST_SELECTED } from './limits.ts';

/** What the panel is asked to show by another surface. */
export type HandOver =
  | {
      readonly kind: 'check';
      readonly text: string;
      /** It was longer than is looked at. */
      readonly isCut: boolean;
      readonly at: number;
    }
  | {
      readonly kind: 'claim';
      readonly tabId: number;
      readonly frameId: number;
      readonly claim: string;
      readonly at: number;
    };

/** Each window may have a panel of its own, which takes what was asked in it alone. */
const keyOf = (windowId: number): string => `panel-${windowId}`;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const HandOverSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('check'), text: v.string(), isCut: v.boolean(), at: v.number() }),
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

/** Asks a window's panel, open or opened next, to check a text. It lies in the browser's memory, never on the disk. */
export async function putCheck(windowId: number, text: string): Promise<void> {
  await put(windowId, { kind: 'check', text: cut(text), isCut: text.length > MOST_SELECTED, at: Date.now() });
}

/** Asks a window's panel to go to a claim. */
export async function putClaim(
  windowId: number,
  claim: Pick<Extract<HandOver, { kind: 'claim' }>, 'tabId' | 'frameId' | 'claim'>,
): Promise<void> {
  await put(windowId, { kind: 'claim', ...claim, at: Date.now() });
}

async function put(windowId: number, what: HandOver): Promise<void> {
  await browser.storage.session.set({ [keyOf(windowId)]: what });
}

/** What a window's panel was asked for last, and takes it out, so that it is not shown again. */
export async function takeHandOver(windowId: number): Promise<HandOver | null> {
  const key = keyOf(windowId);
  const stored = await browser.storage.session.get(key);
  if (stored[key] !== undefined) await browser.storage.session.remove(key);
  return parseHandOver(stored[key]);
}

/** Forgets what no panel has taken, because its window is gone. */
export async function dropHandOver(windowId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(windowId));
}

/** Calls back when a window's panel is asked for something. */
export function watchHandOver(windowId: number, onAsked: () => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    if (changes[keyOf(windowId)]?.newValue !== undefined) onAsked();
  });
}
