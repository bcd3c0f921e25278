import { describe, expect, test } from 'vitest';
import { topicsOf, wordingOf } from '../../../lib/core/compare/index.ts';
import type { RecordedClaim } from '../../../lib/core/types/index.ts';
import { claimTopicWords, wordingWords } from '../../../lib/core/words/compare-words.ts';
import { recordedClaim } from '../../page-record.ts';

const FLAGS = [{ id: 'beyond-evidence', reason: 'It goes beyond.' }] as const;

describe('topics of a claim', () => {
  test.each<[what: string, over: Partial<RecordedClaim>, topics: readonly string[]]>([
    ['one of each', {}, ['PRP · knee · pain']],
    [
      'each with each',
      { interventions: ['prp', 'bmc'], conditions: ['knee', 'hip'], outcomes: ['pain', 'function'] },
      [
        'PRP · knee · pain',
        'PRP · knee · function',
        'PRP · hip · pain',
        'PRP · hip · function',
        'bone marrow concentrate · knee · pain',
        'bone marrow concentrate · knee · function',
        'bone marrow concentrate · hip · pain',
        'bone marrow concentrate · hip · function',
      ],
    ],
    ['each once', { interventions: ['prp', 'prp'], outcomes: ['pain', 'pain'] }, ['PRP · knee · pain']],
    ['no outcome', { outcomes: [] }, ['PRP · knee · that it helps']],
    ['no condition', { conditions: [] }, ['PRP · pain']],
    ['no product', { interventions: [] }, ['no product named · knee · pain']],
    ['safety', { kind: 'safety', outcomes: ['harm'] }, ['PRP · knee · safety']],
    ['safety by its kind alone', { kind: 'safety', outcomes: [] }, ['PRP · knee · safety']],
    ['the law', { kind: 'regulatory', outcomes: [] }, ['PRP · knee · the legal status']],
    ['contents', { kind: 'content', outcomes: [] }, ['PRP · knee · what is in the product']],
    ['how it works', { kind: 'mechanism', outcomes: [] }, ['PRP · knee · how it works']],
    ['that there is research', { kind: 'evidence', outcomes: [] }, ['PRP · knee · the research']],
    ['research on an outcome', { kind: 'evidence', outcomes: ['pain'] }, ['PRP · knee · pain']],
    ['experience', { kind: 'experience', outcomes: [] }, ['PRP · knee · the clinic’s experience']],
    ['a disorder of a joint', { disorders: ['osteoarthritis'] }, ['PRP · knee · pain']],
    [
      'disorders of a wide field, each by itself',
      { conditions: ['neurological', 'knee'], disorders: ['autism', 'stroke'], outcomes: [] },
      ['PRP · autism · that it helps', 'PRP · stroke · that it helps', 'PRP · knee · that it helps'],
    ],
    [
      'a disorder that nobody knows',
      { conditions: ['other'], disorders: ['another-disorder'], outcomes: [] },
      ['PRP · other conditions · that it helps'],
    ],
  ])('%s', (_, over, topics) => {
    expect(topicsOf(recordedClaim(over)).map(claimTopicWords)).toEqual(topics);
  });
});

describe('wording of a claim', () => {
  test.each<[over: Partial<RecordedClaim>, words: string]>([
    [{}, 'says it does'],
    [{ stance: 'hedges' }, 'says it may'],
    [{ stance: 'denies' }, 'says it does not'],
    [{ flags: FLAGS }, 'says so in words such as “proven” or “no risk”'],
    [{ flags: [{ id: 'small', reason: 'Few people.' }] }, 'says it does'],
    [{ oblique: true }, 'says that others say so, or under a condition'],
    // Reported words are not the page's denial, nor its promise.
    [{ oblique: true, stance: 'denies' }, 'says that others say so, or under a condition'],
    [{ oblique: true, flags: FLAGS }, 'says that others say so, or under a condition'],
  ])('%j: %s', (over, words) => {
    const claim = recordedClaim(over);
    expect(wordingWords(wordingOf(claim), topicsOf(claim)[0]?.outcome)).toBe(words);
  });

  test('an assertion of safety is never read as one of harm', () => {
    expect(wordingWords('asserts', 'harm')).toBe('says it is safe, or low in risk');
    expect(wordingWords('denies', 'harm')).toBe('says it is not safe, or names risks');
    expect(wordingWords('asserts', 'regulatory')).toBe('says it is allowed, or keeps to rules');
  });

  test('of several topics it is said without one', () => {
    expect(wordingWords('asserts')).toBe('says so');
    expect(wordingWords('denies')).toBe('says it is not so');
  });
});
