import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/core/analyze.ts';
import { bundledPacks } from '../../../lib/evidence/bundled.ts';
import { toIndex } from '../../../lib/evidence/to-index.ts';
import { blocksOf } from '../references/studies.ts';
import { said, statements } from './page.ts';

describe('the number of people', () => {
  it.each([
    ['A study of 500 patients showed it (1).', '1 people “500 patients” other'],
    ['In 1,200 people pain eased (1).', '1 people “1,200 people” other'],
    ['It was shown in over 112 patients (1).', '1 people “over 112 patients” same'],
    ['A trial of 112 runners, 112 adults in all, showed it (1).', '1 people “112 adults” same'],
    ['Forty patients were treated (2).', '2 people “Forty patients” same'],
    ['Eighty-five patients were treated (2).', '2 people “Eighty-five patients” other'],
    ['About 43 patients were treated (2).', null],
    ['About 48 patients were treated (2).', '2 people “About 48 patients” other'],
    ['A 300-patient registry showed it (3).', '3 people “300-patient” other'],
    ['It helped (n = 400) in a study (3).', '3 people “n = 400” other'],
    ['It helped 12 patients (3).', null],
    ['It helped 30 of 33 patients (3).', '3 people “33 patients” same'],
    ['It was tested in 50 patients (5).', '5 people “50 patients” other'],
    ['A study of 200 patients showed it (4).', '4 people “200 patients” not-known'],
    ['A review of 900 patients showed it (7).', '7 people “900 patients” not-known'],
    ['A study of 500 patients showed it (9).', '9 people “500 patients” not-known'],
    ['A study of 500 patients showed it (10).', '10 people “500 patients” by-title'],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected === null ? [] : [expected]);
  });

  it.each([
    ['ages', 'It helped 70-year-old patients (1).'],
    ['shares', 'It helped 85% of patients (1).'],
    ['cells', 'It put 500 million cells into people (1).'],
    ['sessions', 'It took 500 sessions with patients (1).'],
    ['studies', 'It was seen in 300 studies of people (1).'],
    ['prices', 'It costs $500 people say (1).'],
    ['animals', 'It helped 500 rabbits (5).'],
    ['people of no source', 'We have treated 500 patients. It helps (1).'],
  ])('is not %s', (_, sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});

describe('blinding', () => {
  it.each([
    ['A double-blind trial showed it (1).', '1 blinding “double-blind trial” same'],
    ['A single-blinded study showed it (1).', '1 blinding “single-blinded study” same'],
    ['A triple-blind trial showed it (1).', '1 blinding “triple-blind trial” same'],
    ['A double-blind trial showed it (2).', '2 blinding “double-blind trial” other'],
    ['A single-blind trial showed it (2).', '2 blinding “single-blind trial” other'],
    ['A double-blinded trial showed it (8).', '8 blinding “double-blinded trial” not-known'],
    ['A double-blind study showed it (3).', '3 blinding “double-blind study” other'],
    ['A double-blind study showed it (4).', '4 blinding “double-blind study” other'],
    ['A double-blind study showed it (9).', '9 blinding “double-blind study” not-known'],
    ['A double-blind study showed it (10).', '10 blinding “double-blind study” by-title'],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual([expected]);
  });
});

describe('kinds of study', () => {
  it.each([
    ['A randomized controlled trial showed it (1).', '1 randomization “randomized controlled trial” same'],
    ['A randomised trial showed it (3).', '3 randomization “randomised trial” other'],
    ['A placebo-controlled study showed it (3).', '3 control “placebo-controlled study” other'],
    ['A level 1 study showed it (4).', '4 level “level 1 study” other'],
    ['A level 1 study showed it (1).', '1 level “level 1 study” same'],
    ['A meta-analysis showed it (7).', '7 design “meta-analysis” same'],
    ['A meta-analysis showed it (1).', '1 design “meta-analysis” other'],
    ['A gold standard study showed it (5).', '5 level “gold standard study” other'],
    ['A randomized trial showed it (9).', '9 randomization “randomized trial” not-known'],
    ['A randomized trial showed it (10).', '10 randomization “randomized trial” by-title'],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual([expected]);
  });
});

describe('peer review', () => {
  it.each([
    ['It was published in a peer-reviewed journal (6).', '6 peer-review “peer-reviewed journal” other'],
    [
      'It was published in a peer-reviewed medical journal (1).',
      '1 peer-review “peer-reviewed medical journal” not-known',
    ],
    ['Peer-reviewed research shows it (9).', '9 peer-review “Peer-reviewed research” not-known'],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual([expected]);
  });
});

describe('what is said of a source', () => {
  it('is said of the next mark, else of the last one', () => {
    expect(said('A randomized trial (1) and then a series (3) showed it.')).toEqual([
      '1 randomization “randomized trial” same',
    ]);
    expect(said('Pain eased (3), in a randomized trial.')).toEqual([
      '3 randomization “randomized trial” other',
    ]);
  });

  it('is said of each of several, or of the one that it fits', () => {
    expect(said('Two randomized trials showed it (1, 3).')).toHaveLength(2);
    expect(said('A randomized trial showed it (1, 3).')).toEqual(['1 randomization “randomized trial” same']);
  });

  it.each([
    'This was not a randomized trial (3).',
    'Pain eased without a double-blind study (3).',
    'Unlike a randomized trial, it compared nobody (3).',
    'Larger randomized trials are needed (3).',
    'We await a randomized trial (3).',
    'More placebo-controlled trials should follow (3).',
    'A randomized trial would be better than this (3).',
    'It has been found before. A randomized trial is planned.',
  ])('is not what is denied, wished for or to come: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  it('comes with both sides', () => {
    const [statement] = statements('A study of 500 patients showed it (1).');
    expect(statement).toMatchObject({ words: '500 patients', record: 'Its record says: 112 people.' });
    expect(statements('A study of 500 patients showed it (9).')[0]?.record).toBe(
      'Source 9 is in no pack, so this could not be compared.',
    );
    expect(statements('A randomized trial showed it (10).')[0]?.record).toMatch(
      /^By its title it is an animal study \(“.*rat/,
    );
  });

  it('keeps the page’s own words', () => {
    expect(statements('A study of 500 pa\u00adtients showed it (1).')[0]?.words).toBe('500 pa\u00adtients');
  });
});

describe('a claim', () => {
  const evidence = toIndex(bundledPacks);
  const SINGLA =
    '[1] Singla V, Batra YK. Steroid vs. Platelet-Rich Plasma in Ultrasound-Guided Sacroiliac Joint Injection for Chronic Low Back Pain. Pain Pract. 2017. doi:10.1111/papr.12526';
  const flags = (sentence: string) =>
    analyze(blocksOf(sentence, '# References', SINGLA), {
      evidence,
      source: { domain: null, title: '', lang: 'en' },
    }).annotations.flatMap(({ assessment }) => assessment.flags.map(({ id, reason }) => `${id}: ${reason}`));

  it('is flagged where its source has fewer people', () => {
    expect(flags('In a study of 500 patients, PRP eased sacroiliac joint pain [1].')).toContain(
      'source-differs: The page says of source 1 “500 patients”. Its record says: 40 people.',
    );
  });

  it('is not flagged where the number is right', () => {
    const raised = flags('In a study of 40 patients, PRP eased sacroiliac joint pain [1].');
    expect(raised.filter((flag) => flag.startsWith('source-differs'))).toEqual([]);
  });
});
