import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zip } from 'wxt';
import { UNSAID } from '../lib/browser/page-messages.ts';
import { bundledPacks } from '../lib/evidence/bundled.ts';
import { packagesElsewhere, packagesIn, sourcesIn } from './packages.ts';

const ROOT = resolve(import.meta.dirname, '..');
const { version: VERSION } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

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
/** Names of the npm packages whose code is in what was built. */
const builtIn = new Set<string>();
const noteBuiltIn: Plugin = {
  name: 'note-built-in',
  generateBundle(_, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk') continue;
      for (const [path, { renderedLength }] of Object.entries(output.modules)) {
        const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path.replaceAll('\\', '/')) ?? [];
        if (name !== undefined && renderedLength > 0) builtIn.add(name);
      }
    }
  },
};

/** The packages that were made a second time, from the sources package. */
let elsewhere: Promise<Record<string, string>>;

type Target = 'chrome' | 'firefox';

async function built(file: string, target: Target = 'chrome'): Promise<string> {
  return readFile(join(folder, `${target}-mv3`, file), 'utf8');
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
  for (const browser of ['chrome', 'firefox'] as const) {
    await zip({
      root: ROOT,
      browser,
      manifestVersion: 3,
      mode: 'production',
      outDir: folder,
      logger: QUIET,
      vite: () => ({ plugins: [noteBuiltIn] }),
    });
  }
  elsewhere = packagesElsewhere(folder);
  // Awaited by its own test.
  elsewhere.catch(() => undefined);
}, 240_000);

afterAll(async () => {
  await elsewhere?.catch(() => undefined);
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
  });

  it.each(['chrome', 'firefox'] as const)(
    'lets our pages load and ask nothing of others, for %s',
    async (target) => {
      const { content_security_policy, externally_connectable } = JSON.parse(
        await built('manifest.json', target),
      );
      expect(content_security_policy).toEqual({
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src https://api.crossref.org; " +
          "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      });
      expect(externally_connectable).toBeUndefined();
    },
  );

  it('asks of Firefox the same, and to send nothing unless the reader says so', async () => {
    const manifest = JSON.parse(await built('manifest.json', 'firefox'));
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'contextMenus']);
    expect(manifest.host_permissions).toEqual(['<all_urls>']);
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions.required).toEqual(['none']);
    expect(manifest.sidebar_action.open_at_install).toBe(false);
  });

  it.each([
    ['chrome', ['next-claim', 'previous-claim', 'open-panel']],
    ['firefox', ['next-claim', 'previous-claim', '_execute_sidebar_action']],
  ] as const)('names the commands, for %s', async (target, names) => {
    const { commands } = JSON.parse(await built('manifest.json', target));
    expect(Object.keys(commands)).toEqual(names);
  });

  it.each([
    ['en', 'chrome'],
    ['es', 'chrome'],
    ['en', 'firefox'],
    ['es', 'firefox'],
  ] as const)('has all its words in %s for %s, within what stores take', async (language, target) => {
    const manifest = await built('manifest.json', target);
    const names = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name ?? '');
    const messages = JSON.parse(await built(`_locales/${language}/messages.json`, target));
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => !messages[name]?.message)).toEqual([]);
    // Chrome Web Store: 75 characters for a name, 132 for a description. Mozilla's: 50 for a name.
    expect(messages.app_name.message.length).toBeLessThanOrEqual(50);
    expect(messages.app_description.message.length).toBeLessThanOrEqual(132);
  });

  it.each(['chrome', 'firefox'] as const)('has its icons, for %s', async (target) => {
    const { icons } = JSON.parse(await built('manifest.json', target));
    for (const [size, path] of Object.entries<string>(icons)) {
      // Width and height of a PNG stand at bytes 16 to 23.
      const png = await readFile(join(folder, `${target}-mv3`, path));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '96', '128']);
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

describe('the reader and its popover', () => {
  it.each([
    ['reader', 'entry.claims'],
    ['popover', 'popover.close'],
  ] as const)('have no messages that they do not say: %s', async (name, said) => {
    const script = await built(`${name}.js`);
    const areas = UNSAID[name].filter((area) => new RegExp(`["'\`]${area}\\.`).test(script));
    expect(areas).toEqual([]);
    expect(script).toContain(said);
  });

  it('are at most 120 kB gzipped, and what every page with claims loads a quarter of that', async () => {
    const sizeOf = async (file: string) => gzipSync(await built(file), { level: 9 }).length;
    const reader = await sizeOf('reader.js');
    expect(reader).toBeLessThanOrEqual(30_000);
    expect(reader + (await sizeOf('popover.js'))).toBeLessThanOrEqual(120_000);
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

describe('the citation library', () => {
  /** Stands in every style and in the engine that reads them. */
  const STYLE = 'purl.org/net/xbiblio/csl';

  async function chunksWith(words: string): Promise<string[]> {
    const chunks = await readdir(join(folder, 'chrome-mv3/chunks'));
    const texts = await Promise.all(chunks.map((name) => built(`chunks/${name}`)));
    return chunks.filter((_, at) => texts[at]?.includes(words));
  }

  it('is in one chunk of its own, which no page begins with', async () => {
    const [library, ...more] = await chunksWith(STYLE);
    if (library === undefined) throw new Error('no chunk has the library');
    expect(more).toEqual([]);
    for (const page of ['options', 'popup', 'sidepanel', 'welcome']) {
      const html = await built(`${page}.html`);
      expect(html).not.toContain(library);
      const own = html.match(/chunks\/[\w-]+\.js/g) ?? [];
      expect(own.length).toBeGreaterThan(0);
      for (const chunk of own)
        expect(await built(chunk)).not.toMatch(new RegExp(`from\\s*["'\`]\\./${library}`));
    }
    expect((await built(`chunks/${library}`)).length).toBeLessThan(700_000);
  });

  it('is not in what answers and reads', async () => {
    for (const script of ['background.js', 'gate.js', 'reader.js'])
      expect(await built(script), script).not.toContain(STYLE);
  });

  it('has what it made in the background', async () => {
    const background = await built('background.js');
    expect(background).toContain('Vleeming A, Schuenke MD, Masi AT, ');
    expect(background).toContain('Vleeming, A., Schuenke, M. D., Masi, A. T., ');
  });

  it('cannot ask anybody by a way of its own', async () => {
    const [library] = await chunksWith(STYLE);
    expect(await built(`chunks/${library}`)).not.toMatch(/withCredentials|setRequestHeader|arraybuffer/);
  });

  it.each(['chrome', 'firefox'] as const)('comes with its licence, for %s', async (target) => {
    expect(await built('licences/notices.txt', target)).toContain('citeproc-js');
    expect(await built('licences/citeproc-js-cpal.txt', target)).toContain('Attribution Information');
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

describe('the packages', () => {
  it('are the same bytes when they are made from the sources package elsewhere, at another time', async () => {
    const names = ['chrome', 'firefox', 'sources'].map((one) => `behind-the-claim-${VERSION}-${one}.zip`);
    const made = await packagesIn(folder);
    expect(Object.keys(made)).toEqual(names);
    expect(await elsewhere).toEqual(made);
  }, 180_000);

  it('hold no test, and nothing that lies beside the sources', async () => {
    const names = Object.keys(await sourcesIn(folder));
    expect(names).toContain('wxt.config.ts');
    const known = /^(?:(?:components|entrypoints|lib|public)\/|LICENSE$|[\w.-]+\.(?:json|md|ts)$)/;
    expect(names.filter((name) => !known.test(name))).toEqual([]);
  });
});

describe('what others made', () => {
  it('is named with its terms in the package, whatever brought it', async () => {
    const notices = await built('licences/notices.txt');
    const isNamed = (name: string) => new RegExp(`(?:^|[\\s"])${name}(?=[\\s",)])`, 'm').test(notices);
    expect(builtIn.size).toBeGreaterThan(10);
    expect([...builtIn].filter((name) => !isNamed(name))).toEqual([]);
  });
});
