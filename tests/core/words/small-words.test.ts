import { describe, expect, it } from 'vitest';
import { speak } from '../../../lib/core/messages/index.ts';
import { CLAIM_KINDS, DESIGNS, STRENGTHS } from '../../../lib/core/types/index.ts';
import { entryLabel } from '../../../lib/core/words/entry-words.ts';
import * as words from '../../../lib/core/words/index.ts';
import { annotation, frame } from '../../browser/components/fixtures.ts';

describe('time', () => {
  it.each([
    [1, '1 month'],
    [3, '3 months'],
    [12, '12 months'],
    [18, '18 months'],
    [24, '2 years'],
    [30, '30 months'],
    [72, '6 years'],
  ])('%d months', (months, expected) => {
    expect(words.timeWords(months)).toBe(expected);
  });

  it.each([
    [[3], '3 months'],
    [[12, 3, 12], '3 months and 12 months'],
    [[3, 6, 24], '3 months to 2 years'],
    [[6, null], '6 months where known'],
    [[null], 'time not known'],
    [[], 'time not known'],
  ])('%j', (months, expected) => {
    expect(words.timesWords(months)).toBe(expected);
  });
});

it('counts in words', () => {
  expect(words.count(1234567)).toBe('1,234,567');
  expect(words.people(1)).toBe('1 person');
  expect(words.people(1341)).toBe('1,341 people');
  expect(words.list(['a', 'b', 'c'])).toBe('a, b and c');
  expect(words.countedDesign(2, 'case-series')).toBe('2 case series');
  expect(words.countedDesign(1, 'animal')).toBe('1 animal study');
});

describe('direction', () => {
  it.each([
    ['in-line', 1, 'Points the same way.'],
    ['against', 1, 'Points the other way.'],
    ['mixed', 1, 'It points both ways.'],
    ['mixed', 2, 'They disagree.'],
    ['not-applicable', 2, 'What they found was not read, or does not settle it.'],
  ] as const)('%s of %d', (direction, studies, expected) => {
    expect(words.directionSentence(direction, studies)).toBe(expected);
  });
});

describe('shortening', () => {
  it.each([
    ['short enough', 20, 'short enough'],
    ['one two three', 9, 'one two…'],
    ['unbreakable', 6, 'unbre…'],
    ['a,  b\n c', 20, 'a, b c'],
  ])('%j to %d', (text, max, expected) => {
    expect(words.shortened(text, max)).toBe(expected);
  });
});

it('tells where each part of a claim comes from', () => {
  const claim = frame('It calms a sore disc (3).', { interventions: ['prp'], conditions: ['disc'] });
  const heading = claim.interventions.map((m) => ({ ...m, source: 'heading' as const, text: 'PRP' }));
  const citations = [{ text: '(3)', references: [3], blockId: 1, start: 21, end: 24 }];
  expect(words.partWords({ ...claim, interventions: heading, citations })).toEqual([
    { part: 'Treatment', words: ['“PRP”, from the heading above'] },
    { part: 'Where, or what for', words: ['“disc”, from this sentence'] },
    { part: 'Read as a claim that', words: ['the treatment helps, by “It calms a s”'] },
    { part: 'Sources named', words: ['(3)'] },
  ]);
});

describe('the page’s references', () => {
  it.each([
    [{ known: 0, total: 0 }, null],
    [{ known: 18, total: 18 }, 'All 18 of its sources are in these packs.'],
    [{ known: 1, total: 18 }, '1 of its 18 sources is in these packs.'],
    [{ known: 7, total: 18 }, '7 of its 18 sources are in these packs.'],
    [{ known: 0, total: 18 }, 'None of its 18 sources is in these packs.'],
    [{ known: 0, total: 1 }, 'Its one source is not in these packs.'],
    [{ known: 1, total: 1 }, 'Its one source is in these packs.'],
  ])('%j', (references, expected) => {
    expect(words.referencesLine(references)).toBe(expected);
  });
});

describe('the way to what is marked', () => {
  it.each([
    ['en', 1, 5, '1 claim about such therapies is marked on this page. Go to it'],
    ['en', 12, 5, '12 claims about such therapies are marked on this page. Go to the first'],
    ['en', 0, 1, '1 source mark of this page can be opened. Go to it'],
    ['en', 0, 5, '5 source marks of this page can be opened. Go to the first'],
    ['en', 0, 0, null],
    ['es', 1, 5, 'Hay 1 afirmación sobre estas terapias marcada en esta página. Ir a ella'],
    ['es', 12, 5, 'Hay 12 afirmaciones sobre estas terapias marcadas en esta página. Ir a la primera'],
    ['es', 0, 1, 'Se puede abrir 1 marca de fuente de esta página. Ir a ella'],
    ['es', 0, 5, 'Se pueden abrir 5 marcas de fuentes de esta página. Ir a la primera'],
  ] as const)('%s: %d claims, %d marks', (language, claims, marks, expected) => {
    speak(language);
    expect(entryLabel(claims, marks)).toBe(expected);
    speak('en');
  });
});

it('never gives a verdict', () => {
  const texts = [
    ...STRENGTHS.flatMap((s) => [words.strengthWords(s), words.strengthShort(s)]),
    ...(['in-line', 'against', 'mixed', 'not-applicable'] as const).map(words.directionWords),
    ...CLAIM_KINDS.map(words.kindWords),
    ...words.NOTHING_REASONS.map(words.nothingWords).flatMap(({ title, line }) => [title, line]),
    ...DESIGNS.map((design) => words.designName(design)),
    ...STRENGTHS.map((strength) => words.evidenceLine(annotation({ strength }), new Map())),
  ];
  for (const text of texts) expect(text).not.toMatch(/\b(?:true|false|misleading|scam|debunked|lie)\b/i);
});
