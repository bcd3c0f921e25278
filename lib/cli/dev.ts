import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from 'wxt';
import { PROJECT } from './browser/build.ts';
import { runCommand, watchOver } from './browser/clean-up.ts';
import { ensureBrowsers } from './browser/install.ts';
import { hasDisplay, launch } from './browser/launch.ts';
import { BROWSER_FAMILIES } from './browsers.ts';
import { findTarget } from './start/target.ts';

const HELP = `Builds as you save, and reloads the extension in a browser with a profile of its own.

  npm run dev                       in Chromium, on the bundled page
  npm run dev:firefox               in Firefox
  npm run dev -- FILE|https://…     on another page`;

/** `npm run dev`: WXT's server builds and reloads through its own socket; the browser here is only its guest. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'string', default: 'chromium' }, help: { type: 'boolean', default: false } },
  });
  const family = BROWSER_FAMILIES.find((one) => one === values.browser);
  if (values.help || family === undefined) {
    console.log(HELP);
    process.exitCode = values.help ? 0 : 1;
    return;
  }
  const [browser] = ensureBrowsers([family], console.log);
  if (browser === undefined) throw new Error('No browser found.');
  const target = await findTarget(positionals[0]);
  watchOver({ stop: target.close, kill: () => undefined });

  const wxtBrowser = family === 'chromium' ? 'chrome' : 'firefox';
  const server = await createServer({ root: PROJECT, browser: wxtBrowser, manifestVersion: 3 });
  watchOver({ stop: () => server.stop(), kill: () => undefined });
  await server.start();
  const extensionDir = join(PROJECT, '.output', `${wxtBrowser}-mv3-dev`);
  const driver = await launch(browser, { extensionDir, headless: !hasDisplay() });
  await driver.open(target.url);
  console.log(
    `${target.url} is open in ${driver.version}. When you save a file, the extension reloads; then reload the page. Ctrl-C ends both.`,
  );
  await driver.closed;
}

await runCommand(main);
