import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';

const ROOT = resolve(import.meta.dirname, '..');

/** A clock that goes a year and some hours wrong. */
const OTHER_CLOCK = `data:text/javascript,${encodeURIComponent(`
  const { now } = Date;
  const later = () => now() + 400 * 86_400_000 + 12_345_678;
  globalThis.Date = class extends Date {
    constructor(...given) { super(...(given.length === 0 ? [later()] : given)); }
    static now() { return later(); }
  };
`)}`;

/** SHA-256 of every package in a folder, by name and in order. */
export async function packagesIn(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.zip')).sort();
  const sums = names.map(async (name) => [name, sha256(await readFile(join(folder, name)))]);
  return Object.fromEntries(await Promise.all(sums));
}

/** What the sources package holds, by name. */
export async function sourcesIn(folder: string): Promise<Record<string, Uint8Array>> {
  const name = (await readdir(folder)).find((one) => one.endsWith('-sources.zip'));
  if (name === undefined) throw new Error('No sources package was made.');
  return unzipSync(await readFile(join(folder, name)));
}

/**
 * Makes all packages once more from the sources package: in a folder of another name with other things lying about,
 * at another time, in another time zone and language, with other rights for new files, for somebody who develops with
 * `NODE_ENV` set, and both browsers at once.
 *
 * @param made the folder in which the packages are
 * @returns As `packagesIn`. Rejects with the tool's own words where they cannot be made.
 */
export async function packagesElsewhere(made: string): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'somebody else’s '));
  try {
    const sources = {
      ...(await sourcesIn(made)),
      'notes.txt': new Uint8Array(3),
      'old/a.ts': new Uint8Array(3),
    };
    for (const [name, content] of Object.entries(sources)) {
      const file = join(folder, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
      await utimes(file, 1_000_000_000, 1_000_000_000);
    }
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    await Promise.all(['chrome', 'firefox'].map((browser) => zipIn(folder, browser)));
    return await packagesIn(join(folder, '.output'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function zipIn(folder: string, browser: string): Promise<void> {
  const args = ['--import', OTHER_CLOCK, 'node_modules/wxt/bin/wxt.mjs', 'zip', '-b', browser, '--mv3'];
  return new Promise((done, failed) => {
    const child = spawn('sh', ['-c', 'umask 077; exec "$0" "$@"', process.execPath, ...args], {
      cwd: folder,
      env: { ...process.env, NODE_ENV: 'development', TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let heard = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data: Buffer) => {
        heard += data.toString();
      });
    }
    child.once('error', failed);
    child.once('close', (code) => (code === 0 ? done() : failed(new Error(heard.trim()))));
  });
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
