import { type BenchTab, onThread } from './browser.ts';
import { LEXICON_PATTERN } from './lexicon-pattern.ts';
import { loadScript } from './load-script.ts';

/** What a rival took on a page: of the main thread (null where that is not told), and its call alone by the clock. */
export interface Cost {
  readonly thread: number | null;
  readonly call: number;
}

export interface ColdAndWarm {
  readonly cold: Cost;
  readonly warm: Cost;
}

/** mark.js marking the lexicon's terms, twice in the same document; loading it is not counted. */
export async function measureMark(opened: BenchTab): Promise<ColdAndWarm> {
  await loadScript(opened.tab, '/tools/mark.min.js', 'text/javascript');
  const cold = await markOnce(opened);
  return { cold, warm: await markOnce(opened) };
}

async function markOnce(opened: BenchTab): Promise<Cost> {
  const { tab } = opened;
  const { thread, result } = await onThread(opened, () =>
    tab.evaluate((pattern) => {
      const started = performance.now();
      new globalThis.Mark(document.body).markRegExp(new RegExp(pattern, 'gi'));
      return performance.now() - started;
    }, LEXICON_PATTERN),
  );
  await tab.evaluate(() => new globalThis.Mark(document.body).unmark());
  return { thread, call: result };
}

declare global {
  /** mark.js, in the page's own world. */
  var Mark: new (
    root: Element,
  ) => {
    markRegExp(pattern: RegExp): void;
    unmark(): void;
  };
}
