import * as v from 'valibot';

const NewsSchema = v.variant('kind', [
  v.object({ kind: v.literal('reader/changed') }),
  v.object({ kind: v.literal('tab/turned'), tabId: v.number() }),
]);

interface Sender {
  readonly id?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/**
 * Whether a message that an open popup overhears tells of its tab: the tab's reader has something new, or the
 * background has switched the tab.
 *
 * @param ownId The extension's id.
 */
export function isNewsOf(tabId: number, message: unknown, sender: Sender, ownId: string): boolean {
  const news = v.safeParse(NewsSchema, message);
  if (sender.id !== ownId || !news.success) return false;
  return tabId === (news.output.kind === 'tab/turned' ? news.output.tabId : sender.tab?.id);
}
