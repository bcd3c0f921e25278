import { browser } from 'wxt/browser';

/**
 * The tab that the panel is about: the active one of its window, or, as a page of its own, the one that its address
 * names (`sidepanel.html?tab=7`).
 *
 * @param onChange called when it is another one, or when it shows another page
 * @returns asks which it is now; null where there is none
 */
export async function followTab(onChange: () => void): Promise<() => Promise<number | null>> {
  const named = new URLSearchParams(location.search).get('tab');
  const { id: windowId } = await browser.windows.getCurrent();
  const which = async (): Promise<number | null> => {
    if (named !== null) return Number(named);
    const [active] = await browser.tabs.query({
      active: true,
      ...(windowId === undefined ? {} : { windowId }),
    });
    return active?.id ?? null;
  };
  browser.tabs.onActivated.addListener(() => onChange());
  browser.tabs.onUpdated.addListener(async (tabId, { status, url }) => {
    if ((status !== undefined || url !== undefined) && tabId === (await which())) onChange();
  });
  return which;
}
