import { type BenchTab, onThread } from './browser.ts';
import { loadScript } from './load-script.ts';
import type { ColdAndWarm, Cost } from './mark.ts';

/** harper.js checking the grammar of the page's text, twice in the same document; its set-up is not counted. */
export async function measureHarper(opened: BenchTab): Promise<ColdAndWarm> {
  await loadScript(opened.tab, '/tools/bench-harper.js', 'module');
  await opened.tab.evaluate(() => globalThis.benchHarper.setup());
  const cold = await lintOnce(opened);
  return { cold, warm: await lintOnce(opened) };
}

async function lintOnce(opened: BenchTab): Promise<Cost> {
  const { thread, result } = await onThread(opened, () =>
    opened.tab.evaluate(async () => {
      const text = document.body.innerText;
      const started = performance.now();
      await globalThis.benchHarper.lint(text, { language: 'plaintext' });
      return performance.now() - started;
    }),
  );
  return { thread, call: result };
}

declare global {
  /** harper.js, in the page's own world; site.ts puts it there. */
  var benchHarper: {
    setup(): Promise<void>;
    lint(text: string, options: { readonly language: 'plaintext' }): Promise<readonly unknown[]>;
  };
}
