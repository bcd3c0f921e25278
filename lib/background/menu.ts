import type { Browser } from 'wxt/browser';
import { hasPanel, openPanel, type PanelApi } from '../browser/side-panel.ts';
import { say } from '../core/messages/index.ts';
import { createLine } from '../packs/in-turn.ts';

const CHECK_ID = 'check-selection';

type Clicked = Pick<Browser.contextMenus.OnClickData, 'menuItemId' | 'selectionText'>;
type ClickedTab = Pick<Browser.tabs.Tab, 'id' | 'windowId'>;

/** The part of the browser that the menu needs; there are no menus on phones. */
export interface MenuApi extends PanelApi {
  readonly contextMenus?: {
    create(item: { id: string; title: string; contexts: ['selection'] }): unknown;
    removeAll(): Promise<void>;
  };
  readonly windows?: { getLastFocused(): Promise<{ readonly id?: number | undefined }> };
}

/** What is offered where text is selected. */
export interface Menu {
  /** Makes the menu anew, in the language that is spoken then. */
  renew(): Promise<void>;
  /** Takes the selected text to the panel. */
  clicked(info: Clicked, tab: ClickedTab | undefined): Promise<void>;
}

/**
 * @param speakAsChosen Sets the language of the words.
 * @param putCheck Leaves the text where the window's panel looks for it.
 */
export function createMenu(
  api: MenuApi,
  speakAsChosen: () => Promise<void>,
  putCheck: (windowId: number, text: string) => Promise<void>,
): Menu {
  // One after the other: a browser refuses an id that is there already.
  const line = createLine();
  const renew = async (): Promise<void> => {
    if (api.contextMenus === undefined || !hasPanel(api)) return;
    await speakAsChosen();
    await api.contextMenus.removeAll();
    api.contextMenus.create({ id: CHECK_ID, title: say('app.check-selection'), contexts: ['selection'] });
  };
  return {
    renew: () => line(renew),
    async clicked({ menuItemId, selectionText = '' }, tab) {
      if (menuItemId !== CHECK_ID || selectionText.trim() === '') return;
      // The panel first: the browser opens it for the press alone, and that is over once anything was waited for.
      const opened = tab?.id === undefined ? null : openPanel(api, tab.id, tab.windowId);
      // Outside of tabs, as in a panel, a browser may name no tab, or no window.
      const own = tab?.windowId ?? -1;
      const windowId = own >= 0 ? own : (await api.windows?.getLastFocused())?.id;
      if (windowId !== undefined) await putCheck(windowId, selectionText);
      await opened;
    },
  };
}
