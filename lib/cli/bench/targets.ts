import type { Figure, Target } from './types.ts';

/** What is asked of the extension's speed and size. */
export const TARGETS = {
  /** Main thread, gate to highlights painted, cold, in ms. */
  articleCold: { atMost: 50 },
  /** Times faster than mark.js warm. */
  articleOverMark: { atLeast: 8 },
  x100OverMark: { atLeast: 60 },
  /** For ten times the text. */
  growth: { atMost: 12 },
  longestTask: { atMost: 50 },
  /** So many ms before the rest. */
  firstScreen: { atLeast: 1 },
  /** Times the floor. */
  gate: { atMost: 2 },
  nothing: { atMost: 0 },
  /** Heap after 10,000 changes over that after 1,000: what is flat within what a heap wavers. */
  memory: { atMost: 1.05 },
  popover: { atMost: 100 },
  gateSize: { atMost: 1_500 },
  readerSize: { atMost: 120_000 },
} as const satisfies Readonly<Record<string, Target>>;

/** Null where there is no target, or nothing was measured. */
export function verdict({ value, target }: Pick<Figure, 'value' | 'target'>): 'meets' | 'misses' | null {
  if (target === undefined || value === null) return null;
  const meets = 'atMost' in target ? value <= target.atMost : value >= target.atLeast;
  return meets ? 'meets' : 'misses';
}
