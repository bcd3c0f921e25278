import type { Strength } from '../types/index.ts';

/** One stroke of the drawn ladder, in a box of 26 by 26. */
export interface LadderStroke {
  /** A path of SVG. */
  readonly d: string;
  readonly width: number;
  readonly dashes?: string;
  readonly opacity?: number;
}

export const LADDER_BOX = '0 0 26 26';

const RAILS = 'M7 2v22M19 2v22';
const ALL_RUNGS = 'M7 6h12M7 11h12M7 16h12M7 21h12';
const GROUND = 'M7 21h12';

/** How many rungs are firm, from the ground up. */
const FIRM: Readonly<Record<Exclude<Strength, 'none'>, string>> = {
  'controlled-trials': ALL_RUNGS,
  'uncontrolled-studies': `M7 16h12${GROUND}`,
  'reviews-only': `M7 16h6${GROUND}`,
  'preclinical-only': GROUND,
};

const FAINT: Readonly<Record<Exclude<Strength, 'none'>, string>> = {
  'controlled-trials': '',
  'uncontrolled-studies': 'M7 6h12M7 11h12',
  'reviews-only': 'M7 6h12M7 11h12M13 16h6',
  'preclinical-only': 'M7 6h12M7 11h12M7 16h12',
};

/** Strength as a ladder with as many firm rungs as the best direct evidence reaches. */
export function ladderStrokes(strength: Strength): readonly LadderStroke[] {
  if (strength === 'none') return [{ d: `${RAILS}${ALL_RUNGS}`, width: 1.4, dashes: '2 2' }];
  return [
    { d: RAILS, width: 2 },
    { d: FIRM[strength], width: 3 },
    ...(FAINT[strength] === '' ? [] : [{ d: FAINT[strength], width: 1, opacity: 0.45 }]),
  ];
}
