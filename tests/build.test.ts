import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { build } from 'wxt';
import { bundledPacks } from '../lib/evidence/bundled.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** Stands in the polyfill and in nothing else. */
const POLYFILL = '__mozWebExtensionPolyfillReject__';

const nothing = (): void => undefined;
const QUIET = {
  debug: nothing,
  log: nothing,
  info: nothing,
  success: nothing,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 0,
};

let folder = '';

async function built(file: string): Promise<string> {
  return readFile(join(folder, 'chrome-mv3', file), 'utf8');
}

/** A page's script, whose name has a hash in it, with what it shares with other pages. */
async function builtPage(page: string): Promise<string> {
  const chunks = await readdir(join(folder, 'chrome-mv3/chunks'));
  const [own] = chunks.filter((name) => name.startsWith(page));
  const script = await built(`chunks/${own}`);
  const shared = chunks.filter((name) => script.includes(`./${name}`));
  return [script, ...(await Promise.all(shared.map((name) => built(`chunks/${name}`))))].join('\n');
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'behind-the-claim-'));
  // Vitest's own would give a build for development.
  vi.stubEnv('NODE_ENV', 'production');
  await build({
    root: ROOT,
    browser: 'chrome',
    mode: 'production',
    outDir: folder,
    logger: QUIET,
  });
}, 120_000);

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

describe('the manifest', () => {
  it('asks for no more than it needs, and puts nothing where a page could find it', async () => {
    const manifest = JSON.parse(await built('manifest.json'));
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'contextMenus', 'sidePanel']);
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('key');
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
  });

  it('names the commands', async () => {
    const { commands } = JSON.parse(await built('manifest.json'));
    expect(Object.keys(commands)).toEqual(['next-claim', 'previous-claim', 'open-panel']);
  });

  it.each(['en', 'es'])('has all its words in %s, within what stores take', async (language) => {
    const names = [...(await built('manifest.json')).matchAll(/__MSG_(\w+)__/g)].map(
      ([, name]) => name ?? '',
    );
    const messages = JSON.parse(await built(`_locales/${language}/messages.json`));
    expect(names.length).toBeGreaterThan(4);
    expect(names.filter((name) => !messages[name]?.message)).toEqual([]);
    // Chrome Web Store: 75 characters for a name, 132 for a description.
    expect(messages.app_name.message.length).toBeLessThanOrEqual(75);
    expect(messages.app_description.message.length).toBeLessThanOrEqual(132);
  });
});

describe('the gate', () => {
  it('is at most 1.5 kB gzipped', async () => {
    expect(gzipSync(await built('gate.js'), { level: 9 }).length).toBeLessThanOrEqual(1_500);
  });

  it('has nothing in it that a page could notice', async () => {
    expect(await built('gate.js')).not.toMatch(/postMessage|dispatchEvent|setAttribute|append|innerHTML/);
  });
});

describe('the polyfill', () => {
  it('is in the background and the popup, and not in the page scripts', async () => {
    expect(await built('background.js')).toContain(POLYFILL);
    expect(await builtPage('popup')).toContain(POLYFILL);
    expect(await built('gate.js')).not.toContain(POLYFILL);
    expect(await built('reader.js')).not.toContain(POLYFILL);
  });
});

describe('the evidence', () => {
  it('is in the background alone, sentences and index', async () => {
    const finding = bundledPacks
      .flatMap(({ findings }) => findings)
      // Words that no minifier writes in another way.
      .find(({ plain }) => /^[\w ,;.]+$/.test(plain));
    if (finding === undefined) throw new Error('No finding has a sentence that can be looked for');
    expect(await built('background.js')).toContain(finding.plain);
    expect(await built('reader.js')).not.toContain(finding.plain);
    expect(await built('background.js')).toContain(finding.id);
    expect(await built('reader.js')).not.toContain(finding.id);
  });
});
