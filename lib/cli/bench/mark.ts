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

/**
 * How mark.js is given the lexicon's terms. `list`: as a list, which is what it is made for; of those words alone that
 * stand on the page. `pattern`: as one pattern, the fastest that it can be made to go.
 */
export type MarkWay = 'list' | 'pattern';

/** mark.js marking the lexicon's terms, twice in the same document; loading it is not counted. */
export async function measureMark(opened: BenchTab, way: MarkWay): Promise<ColdAndWarm> {
  await loadScript(opened.tab, '/tools/mark.min.js', 'text/javascript');
  const cold = await markOnce(opened, way);
  return { cold, warm: await markOnce(opened, way) };
}

async function markOnce(opened: BenchTab, way: MarkWay): Promise<Cost> {
  const { tab } = opened;
  const words = way === 'list' ? await tab.evaluate(wordsOf, LEXICON_PATTERN) : [];
  const { thread, result } = await onThread(opened, () =>
    way === 'list' ? tab.evaluate(markList, words) : tab.evaluate(markPattern, LEXICON_PATTERN),
  );
  await tab.evaluate(() => new globalThis.Mark(document.body).unmark());
  return { thread, call: result };
}

/** Runs in the page: the words that a pattern finds there, each once. */
function wordsOf(pattern: string): string[] {
  const found = document.body.textContent?.match(new RegExp(pattern, 'gi')) ?? [];
  return [...new Set(found.map((word) => word.toLowerCase()))];
}

/** Runs in the page, like the next. */
function markList(words: readonly string[]): number {
  const started = performance.now();
  new globalThis.Mark(document.body).mark(words, { separateWordSearch: false, accuracy: 'exactly' });
  return performance.now() - started;
}

function markPattern(pattern: string): number {
  const started = performance.now();
  new globalThis.Mark(document.body).markRegExp(new RegExp(pattern, 'gi'));
  return performance.now() - started;
}

declare global {
  /** mark.js, in the page's own world. */
  var Mark: new (
    root: Element,
  ) => {
    mark(words: readonly string[], options: { separateWordSearch: boolean; accuracy: 'exactly' }): void;
    markRegExp(pattern: RegExp): void;
    unmark(): void;
  };
}
