import type { BrowserFamily } from '../browsers.ts';
import type { Listening } from './listening.ts';

/** A function that is sent to a browser as source: it sees its arguments (JSON) and the page, nothing else. */
export type Remote<Args extends readonly unknown[], Result> = (...args: Args) => Result | Promise<Result>;

export interface LaunchOptions {
  /** The browser's program. */
  readonly path: string;
  /** The folder of the built extension. */
  readonly extensionDir: string;
  readonly headless: boolean;
  /** `127.0.0.1:PORT` of a proxy through which all goes, also what is on this machine; none when absent. */
  readonly proxy?: string;
  /** Inner size of the window in CSS pixels; 1280 × 900 when absent. */
  readonly viewport?: Viewport;
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** A running browser with the extension in it and a profile of its own. */
export interface Driver {
  readonly family: BrowserFamily;
  /** For people: "Chromium 156.0", "Firefox 153.0". */
  readonly version: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  /** Opens a new tab in front and waits for its load event. Throws when the address cannot be reached. */
  open(url: string): Promise<Tab>;
  /**
   * Runs a function where the whole extension API is: the service worker in Chromium, an extension page in
   * Firefox. `browser` is not promised in older Chromium: use `(globalThis.browser ?? globalThis.chrome)`.
   */
  inExtension<Args extends readonly unknown[], Result>(
    fn: Remote<Args, Result>,
    ...args: Args
  ): Promise<Result>;
  /** Gives the extension one of its keyboard commands, by its name in the manifest, as its keys would. */
  command(name: string): Promise<void>;
  /**
   * Lets the extension into the pages of all sites, or takes that back, as the reader of a browser can at any time in its
   * settings. Only headless.
   */
  setAccess(given: boolean): Promise<void>;
  /** Starts the extension anew while pages are open, as an update does, and waits until it takes part in pages again. */
  reloadExtension(): Promise<void>;
  /** Ends the extension's background as the browser does to save memory, whatever it is doing, and waits until it is gone. */
  stopBackground(): Promise<void>;
  /** Waits until a page has handed over a file of this name, and gives its bytes. */
  downloaded(name: string): Promise<Buffer>;
  /**
   * Begins to listen to all consoles and to what is asked of the network. Only a browser that nobody watches can be
   * listened to.
   */
  listen(): Promise<Listening>;
  /** Resolves when the reader has closed the browser, or `close` has. */
  readonly closed: Promise<void>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

/** What the extension's world in one frame answered. */
export interface FrameAnswer<Result> {
  readonly frameId: number;
  readonly result: Result;
}

export interface Tab {
  /** The browser's own number of it, as in its extension API. */
  readonly id: number;
  /** Runs in the page's own world, as the page's scripts do. */
  evaluate<Args extends readonly unknown[], Result>(fn: Remote<Args, Result>, ...args: Args): Promise<Result>;
  /** Runs in the extension's isolated world of the top frame, where `behindTheClaim` lives. */
  inReader<Args extends readonly unknown[], Result>(fn: Remote<Args, Result>, ...args: Args): Promise<Result>;
  /** The same, with the extension's closed shadow root of the top frame first; null when there is none. */
  inShadow<Args extends readonly unknown[], Result>(
    fn: Remote<[root: ShadowRoot | null, ...args: Args], Result>,
    ...args: Args
  ): Promise<Result>;
  /** The same as `inReader` in every frame, the top frame (`frameId` 0) first. */
  inFrames<Args extends readonly unknown[], Result>(
    fn: Remote<Args, Result>,
    ...args: Args
  ): Promise<FrameAnswer<Result>[]>;
  /** Presses the main button at a point of the viewport, in CSS pixels, with a real mouse event. */
  click(x: number, y: number): Promise<void>;
  /** Presses keys together, by their DOM `key` names: `press('Alt', 'Shift', '>')`, `press('Tab')`. */
  press(...keys: string[]): Promise<void>;
  /**
   * Chooses one of the extension's entries of the context menu, by its id, over what is selected. In Firefox it is the
   * menu itself; Chromium's cannot be opened from outside, so there the extension is told what it would be.
   *
   * @param at a point of the selection, in CSS pixels of the viewport
   */
  chooseFromMenu(id: string, at: { readonly x: number; readonly y: number }): Promise<void>;
  reload(): Promise<void>;
  /** A PNG of the viewport. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** The source of a call, for sending: `fn` with its arguments as JSON, or as expressions before those. */
export function callSource(
  fn: Remote<never, unknown>,
  args: readonly unknown[],
  before: readonly string[] = [],
): string {
  return `(${fn.toString()})(${[...before, ...args.map((arg) => JSON.stringify(arg) ?? 'undefined')].join(', ')})`;
}
