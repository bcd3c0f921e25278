/** Puts a component on the page as its host does: in a shadow root with its own style sheet, or on a bare page. */
import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { expect, onTestFinished } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { ClaimPopover } from '../../../components/claim-popover.tsx';
import { POPOVER_CSS } from '../../../components/styles.ts';
import type { PopoverView } from '../../../lib/paint/popover-view.ts';
import type { Scene } from './scenes.ts';

export type Scheme = 'light' | 'dark';

/** What the reader's system asks for. Put back when the test ends. */
export async function prefer(features: Readonly<Record<string, string>>): Promise<void> {
  const set = (list: readonly { name: string; value: string }[]): Promise<unknown> =>
    cdp().send('Emulation.setEmulatedMedia', { features: [...list] });
  await set(Object.entries(features).map(([name, value]) => ({ name, value })));
  onTestFinished(async () => {
    await set([]);
  });
}

/** Renders into an open shadow root, so that the test can look in. Taken away when the test ends. */
export function stage(css: string, content: ComponentChild): ShadowRoot {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  document.body.append(host);
  render(content, root);
  onTestFinished(() => {
    render(null, root);
    host.remove();
  });
  return root;
}

export interface OpenPopover {
  readonly root: ShadowRoot;
  readonly dialog: HTMLElement;
  /** Draws it again with something changed, as its host does. */
  update(over: Partial<PopoverView>): void;
}

export function openPopover(scene: Scene, over: Partial<PopoverView> = {}): OpenPopover {
  let view: PopoverView = {
    kind: 'claim',
    sources: [],
    crossref: 'off',
    ...scene,
    index: 2,
    count: 37,
    recordsLooked: 65,
    onClose: () => {},
    onStep: () => {},
    onRetry: () => {},
    level: 'plain',
    seen: { title: 'A clinic', address: 'https://clinic.example/prp', date: '2026-01-02' },
    version: '9.9.9',
    onCopy: async () => true,
    onOpenPanel: async () => true,
    onHide: () => {},
    ...over,
  };
  const root = stage(POPOVER_CSS, <ClaimPopover {...view} />);
  return {
    root,
    dialog: find(root, '[role="dialog"]'),
    update(next) {
      view = { ...view, ...next };
      render(<ClaimPopover {...view} />, root);
    },
  };
}

/** The one element; says which is missing. */
export function find(root: ParentNode, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`nothing matches ${selector}`);
  return element;
}

/** The button or link of that accessible name. */
export function control(root: ParentNode, name: string): HTMLElement {
  const all = [...root.querySelectorAll<HTMLElement>('button, a, summary, input')];
  const found = all.find((e) => (e.getAttribute('aria-label') ?? e.textContent ?? '').trim() === name);
  if (found === undefined) throw new Error(`no control is called ${name}`);
  return found;
}

/** Text as a reader sees it; what is folded away is left out. */
export function seen(element: HTMLElement): string {
  return element.innerText.replace(/\s+/g, ' ').trim();
}

/** What axe finds wrong, each with the element; empty when nothing is. */
export async function violations(root: ShadowRoot): Promise<string[]> {
  // What still fades in has less contrast than it will have.
  await Promise.allSettled(root.getAnimations().map((animation) => animation.finished));
  await takePicture(root.host);
  const result = await axe.run(root.host, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // The page around the component is the test runner's, not ours.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return result.violations.flatMap((v) => v.nodes.map((node) => `${v.id}: ${node.html.slice(0, 120)}`));
}

/** `npm run look -- --states` wants a picture of whatever is held against the rules; named by its test. */
async function takePicture(host: Element): Promise<void> {
  const { currentTestName, testPath = '' } = expect.getState();
  if (import.meta.env['VITE_LOOK'] === undefined || currentTestName === undefined) return;
  const file = /([\w-]+)\.test/.exec(testPath)?.[1] ?? '';
  const name = `${file} ${currentTestName}`.replace(/[^\p{L}\d]+/gu, '-').slice(0, 120);
  const { innerWidth: width, innerHeight: height } = window;
  // What lies below the window would not be painted.
  await page.viewport(width, Math.max(height, Math.ceil(host.getBoundingClientRect().height) + 32));
  await page.elementLocator(host).screenshot({ path: `../../../.look/states/${name}.png` });
  await page.viewport(width, height);
}
