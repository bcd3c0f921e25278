import { say } from '../../../core/messages/index.ts';
import type { Direction } from '../../../core/types/index.ts';
import { count } from '../../../core/words/numbers.ts';

/** Of claims on one rung, for how many the studies do not say what the claims say: a high rung is no support by itself. */
export function directionNotes({ against, mixed }: Readonly<Record<Direction, number>>): string[] {
  return [
    against === 0 ? null : say('compare.spread-against', { n: against, count: count(against) }),
    mixed === 0 ? null : say('compare.spread-mixed', { n: mixed, count: count(mixed) }),
  ].filter((note) => note !== null);
}
