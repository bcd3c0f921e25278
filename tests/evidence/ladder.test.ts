import { describe, expect, it } from 'vitest';
import { DESIGNS, type Design } from '../../lib/core/types/index.ts';
import { LADDER, LEVEL_NOTE, MEETING_NOTE, TWO_SCALES_NOTE } from '../../lib/evidence/ladder.ts';

const VERDICT = /\b(?:true|false|proven|scam|misleading|works well|fails)\b/i;

describe('the ladder', () => {
  it.each(DESIGNS)('explains %s in sentences, and judges nothing', (design) => {
    const { name, line, canShow, cannotShow } = LADDER[design];
    for (const sentence of [line, canShow, cannotShow]) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(VERDICT);
    }
    expect(name).toMatch(/^[A-Z]/);
  });

  it.each<[Design, number | null]>([
    ['systematic-review', 1],
    ['randomized-controlled-trial', 2],
    ['controlled-study', 3],
    ['case-series', 4],
    ['case-report', 4],
    ['cross-sectional', null],
    ['animal', null],
    ['laboratory', null],
    ['narrative-review', null],
    ['guideline', null],
    ['textbook', null],
  ])('gives %s the level %j', (design, level) => {
    expect(LADDER[design].level).toBe(level);
  });

  it('says why where there is no level, and that a review is worth what is inside', () => {
    for (const { level, levelNote } of Object.values(LADDER))
      if (level === null) expect(levelNote).not.toBeNull();
    expect(LADDER['systematic-review'].levelNote).toContain(
      'only when the studies inside are randomized trials',
    );
  });

  it('gives no two kinds the same name', () => {
    expect(new Set(Object.values(LADDER).map(({ name }) => name)).size).toBe(DESIGNS.length);
  });

  it('explains meetings, both scales, and that a level is no verdict', () => {
    expect(MEETING_NOTE).toContain('little or no peer review');
    expect(TWO_SCALES_NOTE).toMatch(/"Level I".*level 2/);
    expect(LEVEL_NOTE).toContain('not its verdict');
  });
});
