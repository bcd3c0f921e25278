import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { BROWSER_VARIABLE, type BrowserFamily, findBrowser, type InstalledBrowser } from '../browsers.ts';

const DEBIAN_PACKAGE: Record<BrowserFamily, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * The installed browsers of the families asked for, in that order. On Debian as root a missing one is
 * installed, and `say` is told so; elsewhere it throws an error that says what to install.
 */
export function ensureBrowsers(
  families: readonly BrowserFamily[],
  say: (line: string) => void,
): InstalledBrowser[] {
  const missing = families.filter((family) => findBrowser(family) === null);
  if (missing.length > 0 && canInstall()) {
    const packages = missing.map((family) => DEBIAN_PACKAGE[family]);
    say(`No ${missing.join(' and no ')} browser found: installing ${packages.join(' and ')} with apt-get.`);
    aptGet(['update', '-qq']);
    aptGet(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  }
  return families.map((family) => {
    const found = findBrowser(family);
    if (found === null) throw new Error(whatToInstall(family, process.platform));
    return found;
  });
}

/** One sentence for a machine without a browser of this family. */
export function whatToInstall(family: BrowserFamily, platform: NodeJS.Platform): string {
  const which = family === 'chromium' ? 'Chrome, Chromium, Edge or Brave' : 'Firefox';
  const how: Partial<Record<NodeJS.Platform, string>> = {
    linux: `for example with your package manager (Debian: apt-get install ${DEBIAN_PACKAGE[family]})`,
    darwin: `for example with "brew install --cask ${family === 'chromium' ? 'google-chrome' : 'firefox'}"`,
    win32: `for example with "winget install ${family === 'chromium' ? 'Google.Chrome' : 'Mozilla.Firefox'}"`,
  };
  const hint = how[platform] ?? 'from its maker';
  return `No ${which} found: install one, ${hint}, or set ${BROWSER_VARIABLE} to the path of its program.`;
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

function aptGet(args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Its own chatter goes to stderr: stdout belongs to the command that was asked for.
  const run = spawnSync('apt-get', args, { stdio: ['ignore', process.stderr, process.stderr], env });
  if (run.status !== 0) throw new Error(`apt-get ${args.join(' ')} failed; see its message above.`);
}
