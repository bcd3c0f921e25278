import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../browser/build.ts';
import { removeFolder, removeFolderNow, watchOver } from '../browser/clean-up.ts';
import { serveFolder } from '../serve.ts';
import { changingPage, offTopicPage, timesOver, wordsPage } from './pages.ts';

const ARTICLE = join(PROJECT, '..', 'shared', 'pages', 'clinic-article.html');
const DEMO = join(PROJECT, 'tests', 'fixtures', 'pages', 'demo-clinic', 'source.html');

/** What the pages load from here besides themselves, by where it lies among the packages. */
const TOOLS = {
  'mark.js/dist': ['mark.min.js'],
  'harper.js/dist': ['index.js', 'binary.js', 'harper_wasm_bg.wasm'],
};

/** A module for the page: its checker, not set up yet. */
const HARPER = `import { LocalLinter } from './index.js';
import { binary } from './binary.js';
globalThis.benchHarper = new LocalLinter({ binary });
`;

export interface BenchSite {
  /** Address of a made page: `x1`, `x10`, `x100`, `words`, `off-topic`, `changing`. */
  url(page: string): string;
  /** What the pages were made of. */
  readonly remark: string;
}

/** Makes the pages in a folder of their own and serves them on loopback, until the command ends. */
export async function serveBench(): Promise<BenchSite> {
  const folder = mkdtempSync(join(tmpdir(), 'behind-the-claim-bench-'));
  const hasArticle = existsSync(ARTICLE);
  const article = readFileSync(hasArticle ? ARTICLE : DEMO, 'utf8');
  const pages: Readonly<Record<string, string>> = {
    x1: article,
    x10: timesOver(article, 10),
    x100: timesOver(article, 100),
    words: wordsPage(5_000),
    'off-topic': offTopicPage(1_000_000),
    changing: changingPage(),
  };
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), html);
  copyTools(folder);
  writeFileSync(join(folder, 'tools', 'bench-harper.js'), HARPER);
  const site = await serveFolder(folder, {
    headers: { 'tools/harper_wasm_bg.wasm': { 'content-type': 'application/wasm' } },
  });
  watchOver({
    stop: async () => {
      await site.close();
      await removeFolder(folder);
    },
    kill: () => removeFolderNow(folder),
  });
  return {
    url: (page) => `${site.origin}/${page}.html`,
    remark: hasArticle
      ? `×1, ×10 and ×100 are the article beside the project, ${article.length} bytes of HTML`
      : `The article is not there: ×1, ×10 and ×100 are the bundled page, ${article.length} bytes of HTML`,
  };
}

/** By copy: links to a place outside are not served. */
function copyTools(folder: string): void {
  mkdirSync(join(folder, 'tools'));
  for (const [from, names] of Object.entries(TOOLS)) {
    const place = join(PROJECT, 'node_modules', from);
    for (const name of [...names, ...importedBy(join(place, names[0] ?? ''))])
      copyFileSync(join(place, name), join(folder, 'tools', name));
  }
}

/** What a module imports from beside itself; its name has a hash of its content. */
function importedBy(module: string): string[] {
  const named = readFileSync(module, 'utf8').matchAll(/\bfrom "\.\/([\w.-]+)"/g);
  return [...new Set([...named].flatMap(([, name]) => name ?? []))];
}
