import { afterEach, describe, expect, it } from 'vitest';
import { LADDER } from '../../lib/core/ladder.ts';
import { LANGUAGES, speak } from '../../lib/core/messages/index.ts';
import { DESIGNS, type Design } from '../../lib/core/types/index.ts';
import { levelNote, meetingNote, rungWords, twoScalesNote } from '../../lib/core/words/ladder-words.ts';

const VERDICT =
  /\b(?:true|false|proven|scam|misleading|works well|fails|verdader[oa]|fals[oa]|demostrad[oa]|estafa|engaños[oa]|fracasa)\b/i;

afterEach(() => speak('en'));

describe.each(LANGUAGES)('the ladder in %s', (language) => {
  it.each(DESIGNS)('explains %s in sentences, and judges nothing', (design) => {
    speak(language);
    const { name, line, canShow, cannotShow } = rungWords(design);
    for (const sentence of [line, canShow, cannotShow]) {
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(sentence).not.toMatch(VERDICT);
    }
    expect(name).toMatch(/^\p{Lu}/u);
  });

  it('says why where there is no level', () => {
    speak(language);
    const silent = DESIGNS.filter(
      (design) => LADDER[design].level === null && rungWords(design).levelNote === null,
    );
    expect(silent).toEqual([]);
  });

  it('gives no two kinds the same name', () => {
    speak(language);
    expect(new Set(DESIGNS.map((design) => rungWords(design).name)).size).toBe(DESIGNS.length);
  });
});

it.each(DESIGNS)('every word about %s is another in Spanish', (design) => {
  const english = Object.values(rungWords(design));
  speak('es');
  const spanish = Object.values(rungWords(design));
  const left = spanish.filter((text) => text !== null && english.includes(text));
  expect(left).toEqual([]);
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
])('%s has the level %j', (design, level) => {
  expect(LADDER[design].level).toBe(level);
});

it('a review is worth what is inside', () => {
  expect(rungWords('systematic-review').levelNote).toContain(
    'only when the studies inside are randomized trials',
  );
  speak('es');
  expect(rungWords('systematic-review').levelNote).toContain(
    'solo cuando los estudios que reúne son ensayos aleatorizados',
  );
});

it('explains meetings, both scales, and that a level is no verdict', () => {
  expect(meetingNote()).toContain('little or no peer review');
  expect(twoScalesNote()).toMatch(/"Level I".*level 2/);
  expect(levelNote()).toContain('not its verdict');
  speak('es');
  expect(meetingNote()).toContain('poca o ninguna revisión por pares');
  expect(twoScalesNote()).toMatch(/“Level I”.*nivel 2/);
  expect(levelNote()).toContain('no su veredicto');
});
