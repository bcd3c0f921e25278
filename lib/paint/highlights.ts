import { STRENGTHS, type Strength } from '../core/types/index.ts';

/** Name of a strength's highlight in the page's registry; `highlightCss` styles it. */
export function highlightName(strength: Strength): string {
  return `btc-${strength}`;
}

/** A wash under claims that have a flag. */
export const FLAG_HIGHLIGHT = 'btc-flag';
/** Citation marks that open their source, and among them those whose source has a notice. */
export const SOURCE_HIGHLIGHT = 'btc-source';
export const NOTICE_HIGHLIGHT = 'btc-notice';
/** The claim or mark whose popover is open. */
export const CURRENT_HIGHLIGHT = 'btc-current';

/** Where highlights of one claim overlap, the later paints over the earlier: washes lie under lines. */
const PRIORITY = { flag: 0, source: 1, notice: 2, current: 3, strength: 4 };

export interface Mark {
  readonly range: Range;
  readonly strength: Strength;
  readonly flagged: boolean;
}

/** A citation mark; `notice`: one of its sources has one. */
export interface SourceMark {
  readonly range: Range;
  readonly notice: boolean;
}

export interface Highlights {
  /** Paints a mark. The same object, given again, changes nothing. */
  add(mark: Mark): void;
  remove(mark: Mark): void;
  /** Sets citation marks apart; those of before are taken off. */
  setSources(sources: readonly SourceMark[]): void;
  /** Sets the one current claim apart; null for none. */
  setCurrent(range: Range | null): void;
  /** Takes everything off the page. */
  clear(): void;
}

/**
 * Marks on a page by the CSS Custom Highlight API, which leaves the page's DOM alone. Where the browser has no
 * such API nothing is painted. Highlights and the registry are only ever changed, never iterated: Firefox
 * refuses that to extensions.
 */
export function createHighlights(view: Window & typeof globalThis): Highlights {
  const registry = typeof view.Highlight === 'function' ? view.CSS.highlights : undefined;
  const painted = new Map<string, Highlight>();
  let sourcesBefore: readonly SourceMark[] = [];

  const layer = (name: string, priority: number): Highlight | null => {
    if (registry === undefined) return null;
    let highlight = painted.get(name);
    if (highlight === undefined) {
      highlight = new view.Highlight();
      highlight.priority = priority;
      painted.set(name, highlight);
    }
    // A page can empty the registry that it shares with us.
    if (!registry.has(name)) registry.set(name, highlight);
    return highlight;
  };

  return {
    add({ range, strength, flagged }) {
      layer(highlightName(strength), PRIORITY.strength)?.add(range);
      if (flagged) layer(FLAG_HIGHLIGHT, PRIORITY.flag)?.add(range);
    },
    remove({ range, strength }) {
      painted.get(highlightName(strength))?.delete(range);
      painted.get(FLAG_HIGHLIGHT)?.delete(range);
    },
    setSources(sources) {
      if (sameSources(sources, sourcesBefore)) return;
      sourcesBefore = sources;
      painted.get(SOURCE_HIGHLIGHT)?.clear();
      painted.get(NOTICE_HIGHLIGHT)?.clear();
      for (const { range, notice } of sources) {
        if (notice) layer(NOTICE_HIGHLIGHT, PRIORITY.notice)?.add(range);
        else layer(SOURCE_HIGHLIGHT, PRIORITY.source)?.add(range);
      }
    },
    setCurrent(range) {
      painted.get(CURRENT_HIGHLIGHT)?.clear();
      if (range !== null) layer(CURRENT_HIGHLIGHT, PRIORITY.current)?.add(range);
    },
    clear() {
      sourcesBefore = [];
      for (const [name, highlight] of painted) {
        highlight.clear();
        registry?.delete(name);
      }
      painted.clear();
    },
  };
}

function sameSources(now: readonly SourceMark[], before: readonly SourceMark[]): boolean {
  return (
    now.length === before.length &&
    now.every(({ range, notice }, i) => range === before[i]?.range && notice === before[i]?.notice)
  );
}

/** Names of all highlights that this extension uses. */
export const HIGHLIGHT_NAMES: readonly string[] = [
  ...STRENGTHS.map(highlightName),
  FLAG_HIGHLIGHT,
  SOURCE_HIGHLIGHT,
  NOTICE_HIGHLIGHT,
  CURRENT_HIGHLIGHT,
];
