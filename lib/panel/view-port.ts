import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { VIEW_PORT } from './port-name.ts';

const InView = v.strictObject({ inView: v.array(v.string()) });

/**
 * Hears from a frame which of its claims are in view, for as long as the panel shows it.
 *
 * @param onInView called with the ids of the frame's claims, at once and after each change
 * @returns Ends it.
 */
export function followView(
  tabId: number,
  frameId: number,
  onInView: (ids: readonly string[]) => void,
): () => void {
  const port = browser.tabs.connect(tabId, { frameId, name: VIEW_PORT });
  port.onMessage.addListener((message: unknown) => {
    const parsed = v.safeParse(InView, message);
    if (parsed.success) onInView(parsed.output.inView);
  });
  // A frame that went away is told of by the next look at the page.
  port.onDisconnect.addListener(() => void browser.runtime.lastError);
  return () => port.disconnect();
}
