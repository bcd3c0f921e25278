import { setTimeout as pause } from 'node:timers/promises';
import { HOST_TAG } from '../../core/collect/index.ts';
import type { ChromiumTab } from '../browser/chromium.ts';
import type { Tab } from '../browser/driver.ts';
import { until } from '../browser/until.ts';
import { inNewBrowser, type Lab } from './browser.ts';
import { figure } from './measure.ts';
import { read } from './reading.ts';
import { TARGETS } from './targets.ts';
import type { Figure } from './types.ts';

declare global {
  /** In the extension's world: ms from the click to the popover with its studies. */
  var benchPopover: Promise<number> | undefined;
}

const PRESSES = 4;

/** How long the button is held, in ms; hardly anybody is as quick. What is clicked is a click when it is let go. */
const HELD = 50;

/** Presses some claims with the mouse, one after the other, and says how long each popover took to be there. */
export async function measurePopover(lab: Lab, page: string, url: string, runs: number): Promise<Figure[]> {
  const of = (what: string) => [page, what] as const;
  // Firefox lets nobody ask which passages are marked, so there is none to press.
  if (lab.browser.family === 'firefox')
    return [figure(of('popover after the click'), [], 'ms', { note: 'not measurable here' })];
  const first: number[] = [];
  const sudden: number[] = [];
  const later: number[] = [];
  for (let run = 1; run <= runs; run += 1) {
    lab.say(`popover: run ${run} of ${runs}`);
    for (const isSudden of [false, true]) {
      const [one, ...others] = await pressClaims(lab, url, isSudden);
      if (one !== undefined) (isSudden ? sudden : first).push(one);
      later.push(...others);
    }
  }
  const target = TARGETS.popover;
  return [
    figure(of('popover after the click, first claim'), first, 'ms', { target }),
    figure(of('the same, where nothing was done at the page before'), sudden, 'ms', { target }),
    figure(of('popover after the click, later claims'), later, 'ms', { target }),
  ];
}

/** In a new browser. @param isSudden the first press is also the first sign that somebody is at the page */
function pressClaims(lab: Lab, url: string, isSudden: boolean): Promise<number[]> {
  return inNewBrowser(lab, async ({ driver, open }) => {
    const opened = await open(url);
    const { tab } = opened;
    await read(driver, opened);
    if (!isSudden) {
      await tab.press('Shift');
      await until('what draws popovers', () =>
        tab.inReader(() => globalThis.behindTheClaimPopover !== undefined),
      );
    }
    const times: number[] = [];
    for (let index = 0; index < PRESSES; index += 1) times.push(await press(tab, index));
    return times;
  });
}

async function press(tab: Tab, index: number): Promise<number> {
  await tab.inReader(waitForPopover, HOST_TAG);
  const point = await tab.inReader(pointOfClaim, index);
  if (point === null) throw new Error('The page has no claim to press.');
  const { mouse } = (tab as ChromiumTab).page; // in Firefox nothing is pressed here
  await mouse.move(point.x, point.y);
  await mouse.down();
  await pause(HELD);
  await mouse.up();
  const took = await tab.inReader(() => globalThis.benchPopover);
  if (took === undefined) throw new Error('Nothing was waited for.');
  await tab.press('Escape');
  return took;
}

/** Runs in the extension's world: scrolls to a claim and says where it is. */
function pointOfClaim(index: number): { x: number; y: number } | null {
  const names = ['controlled-trials', 'uncontrolled-studies', 'reviews-only', 'preclinical-only', 'none'];
  const ranges = names.flatMap((name) => [...(CSS.highlights.get(`btc-${name}`) ?? [])]);
  const range = ranges[index];
  if (!(range instanceof Range)) return null;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = range.getClientRects()[0];
  return box === undefined ? null : { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/** Runs in the extension's world, the only one that sees into the popover's closed root. */
function waitForPopover(host: string): void {
  const open = (): HTMLElement | null => {
    const element = document.querySelector<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot }>(host);
    if (element === null) return null;
    const api = globalThis as unknown as { chrome?: { dom?: typeof dom } }; // as Chromium has it
    const root = api.chrome?.dom?.openOrClosedShadowRoot(element) ?? element.openOrClosedShadowRoot;
    return root?.querySelector<HTMLElement>(':popover-open') ?? null;
  };
  globalThis.benchPopover = new Promise((done) => {
    addEventListener(
      'click',
      ({ timeStamp }) => {
        const frame = (): void => {
          const box = open();
          const loading = [...(box?.querySelectorAll('[role="status"]') ?? [])].some(
            (one) => one.textContent !== '',
          );
          if (box !== null && !loading && box.textContent !== '') done(performance.now() - timeStamp);
          else requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      },
      { capture: true, once: true },
    );
  });
}

/** Chromium's way into a closed root. */
declare const dom: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
