import { browser } from 'wxt/browser';

/** The tab that the panel is about, and the window that both are in. */
export interface FollowedTab {
  readonly windowId: number;
  /** Null where there is none. */
  which(): Promise<number | null>;
}

/**
 * The tab that the panel is about: the active one of its window, or, as a page of its own, the one that its address
 * names (`sidepanel.html?tab=7`).
 *
 * @param onChange called when it is another one, or when it shows another page
 */
export async function followTab(onChange: () => void): Promise<FollowedTab> {
  const named = new URLSearchParams(location.search).get('tab');
  // A page's own window always has an id.
  const { id: windowId = browser.windows.WINDOW_ID_NONE } = await browser.windows.getCurrent();
  const which = async (): Promise<number | null> => {
    if (named !== null) return Number(named);
    const [active] = await browser.tabs.query({ active: true, windowId });
    return active?.id ?? null;
  };
  browser.tabs.onActivated.addListener(() => onChange());
  browser.tabs.onUpdated.addListener(async (tabId, { status, url }) => {
    if ((status !== undefined || url !== undefined) && tabId === (await which())) onChange();
  });
  return { windowId, which };
}
