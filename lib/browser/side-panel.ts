/** The parts of the two browsers' APIs that open our panel; each browser has one of them, those on phones neither. */
export interface PanelApi {
  readonly sidePanel?: { open(place: { tabId: number; windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Whether this browser can show a panel beside the page. */
export function hasPanel({ sidePanel, sidebarAction }: PanelApi): boolean {
  return sidePanel !== undefined || sidebarAction !== undefined;
}

/**
 * Opens the panel. Browsers allow it in the very call that answers a press, so nothing may be awaited before.
 *
 * @returns Whether it was opened. Never rejects.
 */
export async function openPanel(api: PanelApi, tabId: number, windowId: number): Promise<boolean> {
  try {
    if (api.sidePanel !== undefined) await api.sidePanel.open({ tabId, windowId });
    else if (api.sidebarAction !== undefined) await api.sidebarAction.open();
    else return false;
    return true;
  } catch {
    return false;
  }
}
