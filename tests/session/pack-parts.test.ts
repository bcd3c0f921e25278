import { describe, expect, it } from 'vitest';
import type { AnsweredPart } from '../../lib/analysis-port.ts';
import { createPacker } from '../../lib/background/pack-parts.ts';
import { analyze } from '../../lib/core/analyze.ts';
import type { StudyMatch } from '../../lib/core/types/index.ts';
import { bundledPacks } from '../../lib/evidence/bundled.ts';
import { toIndex } from '../../lib/evidence/to-index.ts';
import { createUnpacker } from '../../lib/session/unpack-parts.ts';

const { annotations } = analyze(
  ['PRP relieves knee pain.', 'PRP is proven to relieve knee pain.', 'Stem cells heal the discs.'].map(
    (text, id) => ({
      ...{ id, role: 'paragraph' as const, level: 0, text },
    }),
  ),
  { evidence: toIndex(bundledPacks), source: { domain: null, title: '', lang: null } },
);
const part = (at: number, n: number, studies?: readonly StudyMatch[]): AnsweredPart => ({
  at,
  annotations: annotations.slice(n, n + 1).map((one) => ({
    ...one,
    assessment: { ...one.assessment, ...(studies === undefined ? {} : { studies }) },
  })),
  marks: [],
  statements: [],
});
const study = (id: number): StudyMatch => ({
  ...annotations[0]!.assessment.studies[0]!,
  studyId: `made-up-${id}`,
});

describe('parts that are packed', () => {
  it('come out as they went in, told once what they have in common', () => {
    const pack = createPacker();
    const unpack = createUnpacker();
    const sizes = [part(0, 0), part(1, 1), part(2, 2), part(0, 0)].map((one) => {
      const packed = JSON.parse(JSON.stringify(pack([one]))) as ReturnType<typeof pack>;
      expect(unpack(packed)).toEqual([one]);
      return packed.studies.items.length;
    });
    expect(sizes[0]).toBeGreaterThan(3);
    expect(sizes[3]).toBe(0);
  });

  it('do not make a page’s lists grow for ever', () => {
    const pack = createPacker();
    const unpack = createUnpacker();
    let longest = 0;
    for (let i = 0; i < 60; i++) {
      const one = part(
        0,
        0,
        Array.from({ length: 100 }, (_, n) => study(i * 100 + n)),
      );
      const packed = pack([one]);
      longest = Math.max(longest, packed.studies.from + packed.studies.items.length);
      expect(unpack(packed)).toEqual([one]);
    }
    expect(longest).toBeLessThan(2_200);
  });

  it('are refused where they name what was not told', () => {
    const packed = createPacker()([part(0, 0)]);
    expect(() => createUnpacker()({ ...packed, studies: { from: 0, items: [] } })).toThrow('was not told');
  });
});
