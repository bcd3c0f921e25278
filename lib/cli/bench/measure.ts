import type { Figure, Target, Unit } from './types.ts';

export interface Figures {
  readonly median: number;
  readonly p90: number;
}

/** Median (of an even number the mean of the middle two) and 90th percentile (nearest rank); NaN of nothing. */
export function summarize(values: readonly number[]): Figures {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  const half = Math.floor(sorted.length / 2);
  return {
    median: sorted.length % 2 === 1 ? at(half) : (at(half - 1) + at(half)) / 2,
    p90: at(Math.ceil(sorted.length * 0.9) - 1),
  };
}

/** One figure of several measurements of the same; null among them, or none at all: it was not measured. */
export function figure(
  [page, what]: readonly [page: string, what: string],
  values: readonly (number | null)[],
  unit: Unit,
  more: {
    readonly target?: Target | undefined;
    readonly note?: string | undefined;
    readonly shown?: string | undefined;
    readonly brief?: true;
  } = {},
): Figure {
  const measured = values.filter((value) => value !== null);
  const common = {
    page,
    what,
    unit,
    ...(more.target && { target: more.target }),
    ...(more.note === undefined ? {} : { note: more.note }),
    ...(more.shown === undefined ? {} : { shown: more.shown }),
    ...(more.brief && { brief: more.brief }),
  };
  if (measured.length === 0) return { ...common, value: null };
  const range = measured.length > 1 ? { range: [Math.min(...measured), Math.max(...measured)] as const } : {};
  return { ...common, value: summarize(measured).median, ...range };
}

/** How many times one figure is of another; null where one is missing. */
export function ratio(of: Figure, to: Figure): number | null {
  return of.value === null || to.value === null || to.value === 0 ? null : of.value / to.value;
}

/**
 * Runs in the page: the least that any reader must do, in milliseconds. One walk over the text nodes, and one
 * pattern over the whole. Done once, as cold as the reader was: browsers round the clock to 0.1 ms, so only the
 * median of several runs says something.
 */
export function floorInPage(): { milliseconds: number; found: number } {
  const started = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode() !== null) texts.push(walker.currentNode.nodeValue ?? '');
  const found =
    texts.join(' ').match(/\b(?:stem cells?|PRP|platelets?|bone marrow|exosomes?)\b/gi)?.length ?? 0;
  return { milliseconds: performance.now() - started, found };
}
