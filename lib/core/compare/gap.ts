import type { Direction, Strength } from '../types/index.ts';
import type { Pair, Row, Wording } from './types.ts';

/** What the words promise; what is denied, or told of others, promises nothing of its own. */
const PROMISE: Readonly<Record<Wording, number>> = {
  denies: 0,
  reports: 0,
  hedges: 2,
  asserts: 4,
  beyond: 6,
};

/** How far the evidence can carry a promise, at the best: rungs of the ladder. */
const CARRIES: Readonly<Record<Strength, number>> = {
  'controlled-trials': 4,
  'uncontrolled-studies': 2,
  'reviews-only': 1,
  'preclinical-only': 1,
  none: 0,
};

/** Studies that point the other way carry nothing, those that disagree or settle nothing carry half. */
const SHARE: Readonly<Record<Direction, number>> = {
  'in-line': 1,
  mixed: 0.5,
  'not-applicable': 0.5,
  against: 0,
};

/**
 * How far words stand from their evidence: of use for an order alone, never shown as a number, which would be a mark
 * given to a clinic. The steps are ours: a plain assertion is level with a comparison in people that points its way.
 */
export function gapOf({ wording, strength, direction }: Omit<Pair, 'count'>): number {
  return Math.max(0, PROMISE[wording] - CARRIES[strength] * SHARE[direction]);
}

/** The widest of a row. */
export function widestGap({ cells }: Row): number {
  return Math.max(0, ...[...cells.values()].flatMap(({ pairs }) => pairs.map(gapOf)));
}
