import * as v from 'valibot';
import type { Message } from '../messages.ts';
import { MOST_SELECTED } from '../panel/limits.ts';

/** More ids than any popover shows; a longer list is not from our reader. */
const MAX_IDS = 500;

/** The reader asks about its page's sources a few at a time. */
const MAX_QUERIES = 50;

/** Longer than any that is read as one (core/references/doi.ts), also in lower case. */
const MAX_DOI = 700;

/** Of a printed reference no more is compared; the reader sends no more (session/look-ups.ts). */
const MAX_WORDS = 1_000;

const ClaimId = v.pipe(v.string(), v.maxLength(200));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const TabId = Count;

const QuerySchema = v.strictObject({
  id: Count,
  doi: v.nullable(v.pipe(v.string(), v.startsWith('10.'), v.maxLength(MAX_DOI))),
  text: v.nullable(v.pipe(v.string(), v.maxLength(MAX_WORDS))),
  printed: v.nullable(v.pipe(v.string(), v.maxLength(MAX_WORDS))),
  referenceId: v.nullable(v.pipe(v.string(), v.maxLength(200))),
});

const MessageSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('gate/hit'), asked: v.exactOptional(v.literal(true)) }),
  v.strictObject({
    kind: v.literal('reader/changed'),
    asked: v.boolean(),
    gone: v.exactOptional(v.literal(true)),
  }),
  v.strictObject({ kind: v.literal('records/get'), ids: v.pipe(v.array(v.string()), v.maxLength(MAX_IDS)) }),
  v.strictObject({
    kind: v.literal('sources/look-up'),
    asked: v.boolean(),
    queries: v.pipe(v.array(QuerySchema), v.maxLength(MAX_QUERIES)),
  }),
  v.strictObject({ kind: v.literal('preferences/get') }),
  v.strictObject({ kind: v.literal('popover/put') }),
  v.strictObject({ kind: v.literal('panel/open'), claim: ClaimId }),
  v.strictObject({ kind: v.literal('crossref/kept') }),
  v.strictObject({ kind: v.literal('crossref/forget') }),
  v.strictObject({ kind: v.literal('page/source'), tabId: TabId, frameId: Count, reference: Count }),
  v.strictObject({ kind: v.literal('page/summary'), tabId: TabId, opened: v.boolean() }),
  v.strictObject({ kind: v.literal('page/panel'), tabId: TabId, opened: v.boolean() }),
  v.strictObject({ kind: v.literal('page/claim'), tabId: TabId, frameId: Count, claim: ClaimId }),
  v.strictObject({ kind: v.literal('page/unhide'), tabId: TabId }),
  v.strictObject({ kind: v.literal('page/read'), tabId: TabId }),
  v.strictObject({ kind: v.literal('page/selection'), tabId: TabId }),
  v.strictObject({
    kind: v.literal('page/check'),
    text: v.pipe(v.string(), v.maxLength(MOST_SELECTED)),
  }),
  v.strictObject({ kind: v.literal('page/save'), tabId: TabId, id: v.pipe(v.string(), v.uuid()) }),
  v.strictObject({ kind: v.literal('page/saved'), tabId: TabId }),
  v.strictObject({ kind: v.literal('page/first'), tabId: TabId }),
  v.strictObject({ kind: v.literal('page/step'), tabId: TabId, by: v.picklist([1, -1]) }),
]);

/** The part of a sender that decides what it may ask. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** Who we are: the extension's id, and the start of its pages' addresses. */
export interface Self {
  readonly id: string;
  readonly baseUrl: string;
}

/**
 * Checks what came in, whoever sent it.
 *
 * @returns The message; null when it is none of ours, comes from another extension, or asks for what only
 *   the other side may ask: page scripts speak for their own tab, the extension's pages name a tab.
 */
export function parseMessage(message: unknown, sender: Sender, self: Self): Message | null {
  if (sender.id !== self.id) return null;
  const result = v.safeParse(MessageSchema, message);
  if (!result.success) return null;
  return isForPages(result.output) === isOwnPage(sender, self) ? result.output : null;
}

function isForPages(message: Message): boolean {
  return message.kind.startsWith('page/') || message.kind.startsWith('crossref/');
}

function isOwnPage(sender: Sender, self: Self): boolean {
  return sender.url?.startsWith(self.baseUrl) ?? false;
}
