import type { HandleState } from '../../reader-handle.ts';
import type { Tab } from './driver.ts';
import { until } from './until.ts';

/**
 * Waits until the extension has done with the top frame of a page.
 *
 * @returns What its reader found; null when the page speaks of no such therapy and no reader was put in.
 */
export async function readPage(tab: Tab): Promise<HandleState | null> {
  const { state } = await until('the extension to have read the page', () =>
    tab.inReader(() => {
      const state = globalThis.behindTheClaim?.state();
      if (state !== undefined) return state.status === 'reading' ? null : { state };
      return globalThis.behindTheClaimGate?.verdict === 'silent' ? { state: null } : null;
    }),
  );
  return state;
}

/** What a reader sees of the open popover. */
export interface Popover {
  readonly text: string;
  /** Where it stands in the viewport, in CSS pixels. */
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The open popover of the top frame, once its studies are there and it stands still; null when none is open. It stands in a closed
 * shadow root, which a page cannot look into; the extension's own world can.
 */
export function openPopover(tab: Tab): Promise<Popover | null> {
  return tab.inShadow((root) => {
    const box = root?.querySelector<HTMLElement>(':popover-open') ?? null;
    if (box === null || box.innerText === '') return null;
    // It says "Loading" as a status until the records have come; other statuses are empty until something is done.
    const statuses = [...box.querySelectorAll('[role="status"]')];
    if (statuses.some((status) => status.textContent !== '')) return null;
    // It fades in.
    const drawn = box.firstElementChild;
    if (drawn !== null && Number(getComputedStyle(drawn).opacity) < 1) return null;
    const { top, left, width, height } = box.getBoundingClientRect();
    return { text: box.innerText, top, left, width, height };
  });
}
