import { parseArgs } from 'node:util';
import { ensureBuilt } from './browser/build.ts';
import { runCommand, watchOver } from './browser/clean-up.ts';
import { ensureBrowsers } from './browser/install.ts';
import { hasDisplay, launch } from './browser/launch.ts';
import { BROWSER_FAMILIES, type BrowserFamily, chosenBrowser, findBrowser } from './browsers.ts';
import { showInTerminal } from './start/show-in-terminal.ts';
import { findTarget } from './start/target.ts';

const HELP = `Opens a page with the extension loaded, in a browser profile that is thrown away afterwards.

  npm start                      a made-up clinic's page, bundled
  npm start -- FILE              an .html or .txt file of yours, served on this machine alone
  npm start -- https://…         a page of the web

  --headless          open no window: print the page's claims, and write a picture of one popover
  --browser FAMILY    chromium (Chrome, Chromium, Edge, Brave) or firefox; else what is installed
  --help              this text

Without a display it runs headless. BTC_BROWSER names a browser by its path.`;

async function main(): Promise<void> {
  const options = readArguments(process.argv.slice(2));
  if (options.help) {
    console.log(HELP);
    return;
  }
  const say = (line: string) => console.error(line);
  const target = await findTarget(options.page);
  watchOver({ stop: target.close, kill: () => undefined });
  const [browser] = ensureBrowsers([options.browser ?? preferredFamily()], say);
  if (browser === undefined) throw new Error('No browser found.');
  const extensionDir = await ensureBuilt(browser.family, say);

  const headless = options.headless || !hasDisplay();
  if (headless && !options.headless) say('There is no display here, so the browser runs without a window.');
  const driver = await launch(browser, { extensionDir, headless });
  const tab = await driver.open(target.url).catch((error) => {
    throw new Error(`${target.url} cannot be opened: ${reason(error)}.`);
  });
  if (headless) {
    await showInTerminal(driver, tab, target);
  } else {
    console.log(`${target.url} is open in ${driver.version}.`);
    console.log('Click an underlined sentence, or press Alt+Shift+. for the next one. Ctrl-C ends.');
    await driver.closed;
  }
}

/** The browser's own word for what went wrong (`net::ERR_NAME_NOT_RESOLVED`), without the log around it. */
function reason(error: unknown): string {
  const [line = ''] = String(error instanceof Error ? error.message : error).split('\n');
  return /net::\w+/.exec(line)?.[0] ?? line.replace(/^(?:unknown error: |Error: )+/, '');
}

interface Arguments {
  readonly help: boolean;
  readonly headless: boolean;
  readonly browser: BrowserFamily | undefined;
  readonly page: string | undefined;
}

function readArguments(args: string[]): Arguments {
  const { values, positionals } = parse(args);
  if (positionals.length > 1) throw new Error('Give one FILE or address, not several.');
  const browser = BROWSER_FAMILIES.find((family) => family === values.browser);
  if (values.browser !== undefined && browser === undefined) {
    throw new Error(`--browser takes ${BROWSER_FAMILIES.join(' or ')}, not "${values.browser}".`);
  }
  return { help: values.help, headless: values.headless, browser, page: positionals[0] };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: 'boolean', default: false },
        headless: { type: 'boolean', default: false },
        browser: { type: 'string' },
      },
    });
  } catch (error) {
    // Node adds advice that does not fit here after its first sentence.
    const [first] = String(error instanceof Error ? error.message : error).split('. ');
    throw new Error(`${first?.replace(/\.$/, '')}: see --help.`);
  }
}

/** The reader's own choice, else what is there; when nothing is, the one that can be installed and explained. */
function preferredFamily(): BrowserFamily {
  return chosenBrowser()?.family ?? BROWSER_FAMILIES.find((family) => findBrowser(family)) ?? 'chromium';
}

await runCommand(main);
