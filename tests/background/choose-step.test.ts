import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseFirst, chooseStep, type FrameReader, type Place } from '../../lib/background/choose-step.ts';

/** In which frame to step, and where to go when it has no further claim: frame, claim, frame to close. */
type Expected = readonly [step: number, frameId: number, open: number, closeIn: number | null] | null;

function frame(frameId: number, claims: number, lastUsed = 0): FrameReader {
  return { frameId, focused: false, state: { claims, lastUsed } };
}

function focused(frameId: number, claims: number, lastUsed = 0): FrameReader {
  return { ...frame(frameId, claims, lastUsed), focused: true };
}

interface Case {
  readonly what: string;
  readonly frames: readonly FrameReader[];
  readonly next: Expected;
  readonly previous: Expected;
}

const cases: readonly Case[] = [
  { what: 'no reader at all', frames: [], next: null, previous: null },
  { what: 'readers without claims', frames: [frame(0, 0), focused(5, 0)], next: null, previous: null },
  {
    what: 'one frame wraps around',
    frames: [frame(0, 3)],
    next: [0, 0, 0, null],
    previous: [0, 0, 2, null],
  },
  {
    what: 'frames come by their id, the page first, whatever the order of the answers',
    frames: [frame(9, 2), focused(0, 1), frame(4, 5)],
    next: [0, 4, 0, 0],
    previous: [0, 9, 1, 0],
  },
  {
    what: 'frames without claims are passed over',
    frames: [focused(0, 2), frame(3, 0), frame(7, 1)],
    next: [0, 7, 0, 0],
    previous: [0, 7, 0, 0],
  },
  {
    what: 'the keyboard is in the last frame',
    frames: [frame(0, 2), focused(3, 2)],
    next: [3, 0, 0, 3],
    previous: [3, 0, 1, 3],
  },
  {
    what: 'the keyboard is in a frame without claims: from the start, or from the end',
    frames: [frame(0, 2), focused(3, 0), frame(5, 1)],
    next: [0, 5, 0, 0],
    previous: [5, 0, 1, 5],
  },
  {
    what: 'the keyboard is nowhere: goes on where a claim was opened last',
    frames: [frame(0, 2, 1_000), frame(3, 3, 2_000), frame(5, 1)],
    next: [3, 5, 0, 3],
    previous: [3, 0, 1, 3],
  },
  {
    what: 'the keyboard counts more than what was opened last',
    frames: [focused(0, 2, 1_000), frame(3, 3, 2_000)],
    next: [0, 3, 0, 0],
    previous: [0, 3, 2, 0],
  },
];

function expand(expected: Expected): ReturnType<typeof chooseStep> {
  if (expected === null) return null;
  const [step, frameId, open, closeIn] = expected;
  return { frameId: step, otherwise: { frameId, open, closeIn } };
}

describe('chooseStep', () => {
  it.each(cases)('$what', ({ frames, next, previous }) => {
    expect(chooseStep(frames, 1)).toEqual(expand(next));
    expect(chooseStep(frames, -1)).toEqual(expand(previous));
  });

  it('visits every claim of every frame once before it comes back, in both directions', () => {
    const pages = fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(pages, fc.constantFrom(1 as const, -1 as const), (claims, by) => {
        const total = claims.reduce((sum, count) => sum + count, 0);
        fc.pre(total > 0);
        const start = { frameId: claims.findIndex((count) => count > 0), open: 0 };
        const seen = new Set<string>();
        let place = start;
        for (let step = 0; step < total; step += 1) {
          seen.add(`${place.frameId}/${place.open}`);
          const frames = claims.map((count, id) =>
            id === place.frameId ? focused(id, count) : frame(id, count),
          );
          const chosen = chooseStep(frames, by);
          if (chosen === null) throw new Error('There are claims, and none was chosen');
          expect(chosen.frameId).toBe(place.frameId);
          const inside = place.open + by;
          const isInside = inside >= 0 && inside < (claims[place.frameId] ?? 0);
          place = isInside ? { frameId: place.frameId, open: inside } : chosen.otherwise;
        }
        expect(seen.size).toBe(total);
        expect(place).toMatchObject(start);
      }),
    );
  });
});

describe('chooseFirst', () => {
  it.each<[string, readonly FrameReader[], Place | null]>([
    ['no claims', [frame(0, 0)], null],
    ['the first of the page', [frame(4, 1), frame(0, 2, 1_000)], { frameId: 0, open: 0, closeIn: null }],
    [
      'the first frame that has one',
      [frame(9, 1), frame(0, 0), frame(4, 1)],
      { frameId: 4, open: 0, closeIn: null },
    ],
    ['another frame was used', [frame(0, 1, 1_000), frame(4, 1, 2_000)], { frameId: 0, open: 0, closeIn: 4 }],
  ])('%s', (_, frames, first) => {
    expect(chooseFirst(frames)).toEqual(first);
  });
});
