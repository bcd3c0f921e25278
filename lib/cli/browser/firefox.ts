import { resolve } from 'node:path';
import { type BidiClient, connectBidi } from './bidi.ts';
import { watchOver } from './clean-up.ts';
import { readDownload } from './downloads.ts';
import { callSource, type Driver, type LaunchOptions } from './driver.ts';
import { evaluate } from './evaluate.ts';
import { type EvaluateInExtension, READY } from './extension-world.ts';
import { listenToFirefox } from './firefox-listen.ts';
import { EXTENSION_UUID, type FirefoxProcess, startFirefox } from './firefox-process.ts';
import { openTab } from './firefox-tab.ts';
import { runCommand, setAccess, stopBackground } from './firefox-window.ts';
import { until } from './until.ts';

/** Starts a Firefox with the extension installed for its life, on a throw-away profile. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const extensionDir = resolve(options.extensionDir);
  const process = await startFirefox({ ...options, extensionDir });
  let client: BidiClient | undefined;
  const end = async () => {
    await client?.send('browser.close', {}).catch(() => undefined);
    client?.disconnect();
    await process.end();
    forget();
  };
  const forget = watchOver({ stop: end, kill: () => undefined });
  try {
    client = await connectBidi(process.address);
    return await drive(client, process, extensionDir, options, end);
  } catch (error) {
    await end();
    throw error;
  }
}

async function drive(
  client: BidiClient,
  process: FirefoxProcess,
  extensionDir: string,
  options: LaunchOptions,
  end: () => Promise<void>,
): Promise<Driver> {
  const { capabilities } = await client.send('session.new', { capabilities: {} });
  const install = () =>
    client.send('webExtension.install', { extensionData: { type: 'path', path: extensionDir } });
  const { extension } = await install();
  const extensionOrigin = `moz-extension://${EXTENSION_UUID}`;
  let ask = options.headless ? await extensionPage(client, extensionOrigin) : refuse;
  const evaluateInExtension: EvaluateInExtension = (expression) => ask(expression);
  if (!options.headless) await closeWithLastTab(client);
  const viewport = options.headless ? (options.viewport ?? { width: 1280, height: 900 }) : null;

  return {
    family: 'firefox',
    version: `Firefox ${capabilities.browserVersion}`,
    extensionOrigin,
    open: (url) => openTab(client, evaluateInExtension, url, viewport),
    inExtension: async (fn, ...args) => (await evaluateInExtension(callSource(fn, args))) as never,
    command: (name) => runCommand(client, evaluateInExtension, name),
    setAccess: async (given) => {
      const id = await evaluateInExtension('browser.runtime.id');
      await setAccess(client, String(id), given);
    },
    downloaded: (name) => readDownload(process.downloads, name),
    stopBackground: () => stopBackground(client, extension),
    reloadExtension: async () => {
      await install();
      // The page of ours was closed with the former one.
      ask = await extensionPage(client, extensionOrigin);
    },
    listen: () => listenToFirefox(client, extensionOrigin),
    closed: process.exited.then(end),
    close: end,
  };
}

const refuse: EvaluateInExtension = () =>
  Promise.reject(new Error('Only a headless Firefox lets the driver into the extension.'));

/** Opens a page of the extension behind the others, from which its whole API can be used. */
async function extensionPage(client: BidiClient, origin: string): Promise<EvaluateInExtension> {
  const { context } = await client.send('browsingContext.create', { type: 'tab', background: true });
  // A bare image has the extension's API and no scripts of its own. Its load event is not reported.
  await client.send('browsingContext.navigate', { context, url: `${origin}/icon/16.png`, wait: 'none' });
  const ask: EvaluateInExtension = (expression) => evaluate(client, context, expression);
  await until('the extension to be ready', () => ask(READY).catch(() => false));
  return ask;
}

/** Closing the last tab is the reader's way to end the command, also where Firefox would live on (macOS). */
async function closeWithLastTab(client: BidiClient): Promise<void> {
  await client.send('session.subscribe', { events: ['browsingContext.contextDestroyed'] });
  client.onEvent(({ method }) => {
    if (method !== 'browsingContext.contextDestroyed') return;
    // Firefox may be gone before it answers: then there is nothing left to do.
    closeWhenEmpty(client).catch(() => undefined);
  });
}

async function closeWhenEmpty(client: BidiClient): Promise<void> {
  const { contexts } = await client.send('browsingContext.getTree', { maxDepth: 0 });
  if (contexts.length === 0) await client.send('browser.close', {});
}
