import type { Span } from '../types/index.ts';

/**
 * The spans that share a unit with a span.
 * @param spans in order, not overlapping
 */
export function overlapping<S extends Span>(spans: readonly S[], span: Span): readonly S[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < spans.length && (spans[end]?.start ?? 0) < span.end) end++;
  return spans.slice(low, end);
}

/** In order, and of those that overlap the one that begins first, the longer one of two. */
export function inOrderApart<S extends Span>(spans: readonly S[]): S[] {
  const kept: S[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if ((kept.at(-1)?.end ?? 0) <= span.start) kept.push(span);
  return kept;
}

/** Spans of several kinds together: where two overlap, that of the earlier kind. In order. */
export function firstOf<S extends Span>(kinds: readonly (readonly S[])[]): S[] {
  let taken: S[] = [];
  for (const kind of kinds) {
    const free = inOrderApart(kind).filter((span) => overlapping(taken, span).length === 0);
    taken = taken.concat(free).sort((a, b) => a.start - b.start);
  }
  return taken;
}

/** Index of the first of things in order of which `placeOf` is not below a place; their number where there is none. */
export function firstFrom<T>(things: readonly T[], place: number, placeOf: (thing: T) => number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && placeOf(thing) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of spans in order of their starts those that lie between two places. */
export function within<S extends Span>(spans: readonly S[], from: number, to: number): readonly S[] {
  const first = firstFrom(spans, from, ({ start }) => start);
  const end = firstFrom(spans, to, ({ start }) => start);
  return spans.slice(first, end).filter((span) => span.end <= to);
}
