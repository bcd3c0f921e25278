import { readlinkSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { chromiumArgs } from '../browsers.ts';
import { listenToChromium } from './chromium-listen.ts';
import { environmentFor, removeFolder, removeFolderNow, watchOver } from './clean-up.ts';
import { downloadsOf, readDownload } from './downloads.ts';
import { callSource, type Driver, type LaunchOptions, type Tab } from './driver.ts';
import { closeFirstPage, type EvaluateInExtension, inPage, newestTab, READY } from './extension-world.ts';
import { until } from './until.ts';

/** A tab with Playwright's own hand on it, for what no other browser can be asked for. */
export interface ChromiumTab extends Tab {
  readonly page: Page;
}

export interface ChromiumDriver extends Driver {
  open(url: string): Promise<ChromiumTab>;
}

/** Starts a Chromium, Chrome, Edge or Brave with the extension loaded into a throw-away profile. */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumDriver> {
  const profile = await mkdtemp(join(tmpdir(), 'behind-the-claim-chromium-'));
  const forget = watchOver({
    stop: async () => (driver ?? context)?.close(),
    // Playwright kills the browser's processes itself when this one exits.
    kill: () => removeFolderNow(profile),
  });
  let driver: ChromiumDriver | undefined;
  let context: BrowserContext | undefined;
  try {
    await preferences(profile);
    context = await chromium.launchPersistentContext(profile, {
      executablePath: options.path,
      env: environmentFor(profile),
      headless: options.headless,
      viewport: options.headless ? (options.viewport ?? { width: 1280, height: 900 }) : null,
      // Nobody watches: what moves smoothly would only be in the way of clicks and pictures.
      reducedMotion: options.headless ? 'reduce' : null,
      args: [...chromiumArgs(), '--enable-unsafe-extension-debugging', ...proxyArgs(options.proxy)],
      // Branded Chrome since 137 ignores --load-extension: the extension is loaded by the debugging
      // protocol, which does nothing while this default of Playwright's is in force.
      // Pages that are come back to are kept, as they are for readers.
      ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    const pid = processOf(profile);
    driver = await drive(context, options, downloadsOf(profile), async () => {
      // The context is gone before the process has written its last files.
      if (pid !== null) await until('Chromium to end', () => !isRunning(pid));
      await removeFolder(profile);
      forget();
    });
    return driver;
  } catch (error) {
    await context?.close();
    await removeFolder(profile);
    forget();
    throw error;
  }
}

async function drive(
  context: BrowserContext,
  options: LaunchOptions,
  downloads: string,
  ended: () => Promise<void>,
): Promise<ChromiumDriver> {
  const closed = new Promise<void>((done) => context.once('close', () => done())).then(ended);
  const session = await sessionOf(context);
  const origin = await loadExtension(session, resolve(options.extensionDir));
  if (options.headless)
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  const background = async () =>
    (await session.send('Target.getTargets')).targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(`${origin}/`),
    );
  let wasStopped = false;
  const evaluateInExtension: EvaluateInExtension = async (expression) => {
    if (wasStopped && (await background()) === undefined) await wake(context, origin);
    return (await worker(context, origin)).evaluate(expression);
  };
  await until('the extension to be ready', () => evaluateInExtension(READY));
  await closeFirstPage(evaluateInExtension);
  if (!options.headless) closeWithLastTab(context);

  return {
    family: 'chromium',
    version: `Chromium ${context.browser()?.version() ?? ''}`.trim(),
    extensionOrigin: origin,
    open: async (url) => {
      // A reader sees one tab; a test may close its tabs and go on.
      const empty = options.headless
        ? undefined
        : context.pages().find((page) => page.url() === 'about:blank');
      return openTab(empty ?? (await context.newPage()), evaluateInExtension, url);
    },
    inExtension: async (fn, ...args) => (await evaluateInExtension(callSource(fn, args))) as never,
    command: async (name) => {
      // Input sent by the debugging protocol goes past the browser's own shortcuts.
      const [event, argument] = ['globalThis.chrome.commands.onCommand', JSON.stringify(name)];
      await evaluateInExtension(`${event}.dispatch(${argument})`);
    },
    setAccess: (given) => setAccess(context, origin, given),
    downloaded: (name) => readDownload(downloads, name),
    stopBackground: async () => {
      wasStopped = true;
      const running = await background();
      if (running === undefined) return;
      // It may be there again, by the same id, before anybody could see that it was gone.
      await evaluateInExtension('void (globalThis.isToEnd = true)');
      await session.send('Target.closeTarget', { targetId: running.targetId });
      await until('the background to end', async () => {
        if ((await background()) === undefined) return true;
        // A background that ends takes the question with it: it is asked again.
        const isAnother = evaluateInExtension('globalThis.isToEnd !== true').catch(() => false);
        return Promise.race([isAnother as Promise<boolean>, setTimeout(1_000, false)]);
      });
    },
    reloadExtension: async () => {
      const before = await worker(context, origin);
      const gone = new Promise((done) => before.once('close', done));
      // Its answer would not come any more.
      await evaluateInExtension('void setTimeout(() => chrome.runtime.reload(), 0)');
      await gone;
      await until('the extension to be ready again', () => evaluateInExtension(READY).catch(() => false));
    },
    listen: () => listenToChromium(context, new URL(origin).host),
    closed,
    close: async () => {
      await context.close();
      await closed;
    },
  };
}

/** Without the second of them it would ask its own machine itself. */
function proxyArgs(proxy: string | undefined): string[] {
  return proxy === undefined ? [] : [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>'];
}

/** The process that holds a profile, by the link that it leaves there; null on Windows, where there is none. */
function processOf(profile: string): number | null {
  try {
    return Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1)) || null;
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** An unpacked extension that reloads itself (`npm run dev`) stays off unless developer mode is on. */
async function preferences(profile: string): Promise<void> {
  const values = { extensions: { ui: { developer_mode: true } } };
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(values));
}

function sessionOf(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (browser === null) throw new Error('Playwright gave no browser for its own context.');
  return browser.newBrowserCDPSession();
}

async function loadExtension(session: CDPSession, path: string): Promise<string> {
  const { id } = await session.send('Extensions.loadUnpacked', { path });
  return `chrome-extension://${id}`;
}

async function worker(context: BrowserContext, origin: string): Promise<Worker> {
  const mine = (candidate: Worker) => candidate.url().startsWith(`${origin}/`);
  return (
    context.serviceWorkers().find(mine) ?? (await context.waitForEvent('serviceworker', { predicate: mine }))
  );
}

/** Starts the background again; nothing can be asked of one that sleeps. */
async function wake(context: BrowserContext, origin: string): Promise<void> {
  const session = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.startWorker', { scopeURL: `${origin}/` });
  await session.detach();
}

/** By what stands behind the browser's page for extensions: there is no other way in from outside. */
async function setAccess(context: BrowserContext, origin: string, given: boolean): Promise<void> {
  const page = await context.newPage();
  try {
    await page.goto('chrome://extensions');
    const change = { extensionId: new URL(origin).hostname, hostAccess: given ? 'ON_ALL_SITES' : 'ON_CLICK' };
    await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(change)})`);
  } finally {
    await page.close();
  }
}

/** Where closing the last window does not end the browser (macOS), this does. */
function closeWithLastTab(context: BrowserContext): void {
  const watch = (page: Page) =>
    page.once('close', () => {
      if (context.pages().length === 0) void context.close();
    });
  for (const page of context.pages()) watch(page);
  context.on('page', watch);
}

async function openTab(page: Page, evaluate: EvaluateInExtension, url: string): Promise<ChromiumTab> {
  const tabId = await newestTab(evaluate);
  await page.goto(url, { waitUntil: 'load' });
  const session = await page.context().newCDPSession(page);

  return {
    page,
    evaluate: async (fn, ...args) => (await evaluateInPage(session, callSource(fn, args))) as never,
    chooseFromMenu: async (id) => {
      const selectionText = await evaluateInPage(session, 'String(document.getSelection())');
      const info = JSON.stringify({ menuItemId: id, selectionText, editable: false });
      const clicked = `chrome.contextMenus.onClicked.dispatch(${info}, tab)`;
      await evaluate(`chrome.tabs.get(${tabId}).then((tab) => ${clicked})`);
    },
    ...inPage(evaluate, tabId),
    click: (x, y) => page.mouse.click(x, y),
    press: (...keys) => page.keyboard.press(keys.join('+')),
    reload: async () => {
      await page.reload({ waitUntil: 'load' });
    },
    screenshot: () => page.screenshot(),
    close: () => page.close(),
  };
}

/** Not Playwright's `evaluate`: that uses `eval`, which a page's security policy may forbid. */
async function evaluateInPage(session: CDPSession, expression: string): Promise<unknown> {
  const answer = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (answer.exceptionDetails !== undefined) {
    throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
  }
  return answer.result.value;
}
