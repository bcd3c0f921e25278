import { h, type JSX } from 'preact';
import type { Strength } from '../../../core/types/index.ts';
import { LADDER_BOX, ladderStrokes } from '../../../core/words/ladder-shape.ts';

/** The ladder of a strength; its words always stand beside it. */
export function ladder(strength: Strength): JSX.Element {
  return h(
    'svg',
    { class: 'ladder', 'data-strength': strength, viewBox: LADDER_BOX, ...DRAWN },
    ladderStrokes(strength).map(({ d, width, dashes, opacity }) =>
      h('path', { d, 'stroke-width': width, 'stroke-dasharray': dashes, opacity }),
    ),
  );
}

const DRAWN = { fill: 'none', stroke: 'currentColor', 'aria-hidden': 'true' } as const;

/** A number as a bar, of a whole; the number always stands beside it. */
export function bar(strength: Strength, part: number, whole: number): JSX.Element {
  const width = whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10;
  return h(
    'svg',
    {
      class: 'bar',
      'data-strength': strength,
      viewBox: '0 0 100 8',
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
    },
    h('rect', { class: 'bar-all', width: 100, height: 8 }),
    h('rect', { width, height: 8, fill: 'currentColor' }),
  );
}

/** An exclamation mark in a circle, drawn, so that no screen reader reads it out. */
export function attention(): JSX.Element {
  return h(
    'svg',
    { class: 'attention', viewBox: '0 0 18 18', 'stroke-linecap': 'round', ...DRAWN },
    h('circle', { cx: 9, cy: 9, r: 8, 'stroke-width': 1.5 }),
    h('path', { d: 'M9 4.8v4.9M9 12.9v.1', 'stroke-width': 2 }),
  );
}
