import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { environmentFor, removeFolder, removeFolderNow, watchOver } from './clean-up.ts';
import { downloadsOf } from './downloads.ts';
import type { LaunchOptions } from './driver.ts';

export interface FirefoxProcess {
  /** Where its BiDi server listens. */
  readonly address: string;
  readonly exited: Promise<void>;
  /** Where it puts files. */
  readonly downloads: string;
  /** Waits for it to end of itself for a few seconds, then ends it, and removes its profile. */
  end(): Promise<void>;
}

/** The address of an extension's pages is random unless a profile says otherwise; this one is ours. */
export const EXTENSION_UUID = '5d0c5f0e-7a53-4c5e-9f0b-2f6a3c1d8e47';

/** Starts Firefox on a throw-away profile with its BiDi server on a free port of loopback. */
export async function startFirefox(options: LaunchOptions): Promise<FirefoxProcess> {
  const { path, extensionDir, headless } = options;
  const profile = mkdtempSync(join(tmpdir(), 'behind-the-claim-firefox-'));
  const downloads = downloadsOf(profile);
  writeFileSync(join(profile, 'user.js'), preferences(extensionId(extensionDir), options, downloads));
  const args = ['--no-remote', '--profile', profile, '--remote-debugging-port=0'];
  // Lets the driver open the extension's own pages. Only for a browser that nobody browses with.
  if (headless) args.push('--headless', '--remote-allow-system-access');
  const child = spawn(path, args, { stdio: ['ignore', 'pipe', 'pipe'], env: environmentFor(profile) });
  const exited = once(child, 'exit').then(() => undefined);
  const kill = () => {
    child.kill('SIGKILL');
    removeFolderNow(profile);
  };
  const end = async () => {
    await patiently(child, exited);
    await removeFolder(profile);
    forget();
  };
  // A signal may come before its address does: then there is no client yet that could ask it to end.
  const forget = watchOver({ stop: async () => kill(), kill });
  try {
    return { address: await addressOf(child), exited, downloads, end };
  } catch (error) {
    kill();
    forget();
    throw error;
  }
}

async function patiently(child: ChildProcess, exited: Promise<void>): Promise<void> {
  const patience = new AbortController();
  const tooLong = pause(5000, undefined, { signal: patience.signal }).then(
    () => child.kill('SIGKILL'),
    () => undefined,
  );
  await Promise.race([exited, tooLong.then(() => exited)]);
  patience.abort();
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const listen = (data: Buffer) => {
      heard += data.toString();
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(heard)?.[1];
      if (address !== undefined) resolve(`${address}/session`);
    };
    child.stderr?.on('data', listen);
    child.stdout?.on('data', listen);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Firefox ended with code ${code}.\n${heard}`)));
  });
}

function extensionId(extensionDir: string): string {
  const manifest: { browser_specific_settings?: { gecko?: { id?: string } } } = JSON.parse(
    readFileSync(join(extensionDir, 'manifest.json'), 'utf8'),
  );
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error('The Firefox manifest has no browser_specific_settings.gecko.id.');
  return id;
}

/** A quiet Firefox: no first-run pages, no updates, no connections of its own. */
function preferences(id: string, { headless, proxy }: LaunchOptions, downloads: string): string {
  const values = {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: EXTENSION_UUID }),
    'remote.active-protocols': 1,
    'app.update.disabledForTesting': true,
    'browser.newtabpage.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage': 'about:blank',
    'browser.startup.page': 0,
    'datareporting.policy.dataSubmissionEnabled': false,
    'extensions.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,',
    'toolkit.telemetry.enabled': false,
    // Nobody watches: what moves smoothly would only be in the way of clicks and pictures, and nobody can answer
    // whether an extension may send something.
    ...(headless
      ? {
          'ui.prefersReducedMotion': 1,
          'extensions.webextOptionalPermissionPrompts': false,
          'browser.download.folderList': 2,
          'browser.download.dir': downloads,
          'browser.download.alwaysOpenPanel': false,
          'browser.download.always_ask_before_handling_new_types': false,
        }
      : {}),
    ...proxyPreferences(proxy),
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** Also for what is on this machine, which else is asked directly. */
function proxyPreferences(proxy: string | undefined): Readonly<Record<string, string | number | boolean>> {
  if (proxy === undefined) return {};
  const { hostname, port } = new URL(`http://${proxy}`);
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}
