import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserFamily } from '../browsers.ts';

export const PROJECT = resolve(import.meta.dirname, '../../..');

const TARGET: Record<BrowserFamily, string> = { chromium: 'chrome', firefox: 'firefox' };

/** Where the built extension of a family lies. */
export function outputFolder(family: BrowserFamily): string {
  return join(PROJECT, '.output', `${TARGET[family]}-mv3`);
}

/** What the extension is made of; the command line and the tests are no part of it. */
const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'wxt.config.ts',
  'tsconfig.json',
  'package.json',
];
const NOT_BUILT = join(PROJECT, 'lib', 'cli');

/**
 * Builds the extension unless what is there is newer than every source.
 *
 * @param say Told before it builds.
 * @returns The folder to load. Throws with the build's own words when it fails.
 */
export async function ensureBuilt(family: BrowserFamily, say: (line: string) => void): Promise<string> {
  const folder = outputFolder(family);
  const manifest = join(folder, 'manifest.json');
  if (
    !existsSync(manifest) ||
    statSync(manifest).mtimeMs < newest(SOURCES.map((one) => join(PROJECT, one)))
  ) {
    say(`Building the extension for ${family === 'chromium' ? 'Chromium' : 'Firefox'} …`);
    await build(family);
  }
  return folder;
}

/**
 * Builds an extension that asks a server of the caller's instead of Crossref.
 *
 * @param crossref Where that server is, without a slash at the end.
 * @param into The folder to build into.
 * @returns The folder to load. Throws with the build's own words when it fails.
 */
export async function buildAgainst(family: BrowserFamily, crossref: string, into: string): Promise<string> {
  await build(family, { WXT_CROSSREF: crossref, WXT_OUT_DIR: into });
  return join(into, `${TARGET[family]}-mv3`);
}

/** Builds the extension. Throws with the build's own words when it fails. */
export function build(family: BrowserFamily, env: Readonly<Record<string, string>> = {}): Promise<void> {
  const wxt = join(PROJECT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const args = [wxt, 'build', '-b', TARGET[family], '--mv3'];
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, {
      cwd: PROJECT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    let heard = '';
    const hear = (data: Buffer) => {
      heard += data.toString();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', failed);
    child.once('close', (code) => {
      if (code === 0) done();
      else failed(new Error(`The extension could not be built.\n${heard.trim()}`));
    });
  });
}

/** When the newest of the files and folders was last written; a folder is, when something in it was removed. */
function newest(paths: readonly string[]): number {
  return Math.max(0, ...paths.filter((path) => path !== NOT_BUILT && existsSync(path)).map(newestIn));
}

function newestIn(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, newest(readdirSync(path).map((name) => join(path, name))));
}
