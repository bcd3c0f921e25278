import { STRENGTHS, type Strength } from '../core/types/index.ts';

/** Name of a strength's highlight in the page's registry; `highlightCss` styles it. */
export function highlightName(strength: Strength): string {
  return `btc-${strength}`;
}

/** A wash under claims that have a flag. */
export const FLAG_HIGHLIGHT = 'btc-flag';
/** The claim whose popover is open. */
export const CURRENT_HIGHLIGHT = 'btc-current';

/** Where highlights of one claim overlap, the later paints over the earlier: washes lie under lines. */
const PRIORITY = { flag: 0, current: 1, strength: 2 };

export interface Mark {
  readonly range: Range;
  readonly strength: Strength;
  readonly flagged: boolean;
}

export interface Highlights {
  /** Paints a mark. The same object, given again, changes nothing. */
  add(mark: Mark): void;
  remove(mark: Mark): void;
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
    setCurrent(range) {
      painted.get(CURRENT_HIGHLIGHT)?.clear();
      if (range !== null) layer(CURRENT_HIGHLIGHT, PRIORITY.current)?.add(range);
    },
    clear() {
      for (const [name, highlight] of painted) {
        highlight.clear();
        registry?.delete(name);
      }
      painted.clear();
    },
  };
}

/** Names of all highlights that this extension uses. */
export const HIGHLIGHT_NAMES: readonly string[] = [
  ...STRENGTHS.map(highlightName),
  FLAG_HIGHLIGHT,
  CURRENT_HIGHLIGHT,
];
