import { afterEach, describe, expect, test } from 'vitest';
import { BESIDE_OUTCOMES, compareTable, WORDINGS } from '../../../lib/core/compare/index.ts';
import { speak } from '../../../lib/core/messages/index.ts';
import { CONDITIONS, OUTCOMES, type Strength } from '../../../lib/core/types/index.ts';
import {
  aboutWords,
  claimTopicWords,
  evidenceDirection,
  evidenceShort,
  placeWords,
  spreadNotes,
  unsearchedNotes,
  wordingWords,
} from '../../../lib/core/words/compare-words.ts';
import { pageRecord } from '../../page-record.ts';

afterEach(() => speak('en'));

const KNEE = { intervention: 'prp', condition: 'knee', disorder: null, outcome: 'pain' } as const;

describe('a topic in words', () => {
  test.each([
    ['en', 'PRP · knee · pain', 'PRP · that it helps'],
    ['es', 'PRP · rodilla · dolor', 'PRP · que ayuda'],
  ] as const)('in %s', (language, whole, nowhere) => {
    speak(language);
    expect(claimTopicWords(KNEE)).toBe(whole);
    expect(claimTopicWords({ ...KNEE, condition: null, outcome: null })).toBe(nowhere);
  });

  test('names the disorder where the place is a wide field', () => {
    expect(
      claimTopicWords({ ...KNEE, condition: 'skin', disorder: 'acne-scars', outcome: 'appearance' }),
    ).toBe('PRP · acne scars · how it looks');
  });

  test.each(['en', 'es'] as const)('no two places, and no two outcomes, have one name in %s', (language) => {
    speak(language);
    const places = [...CONDITIONS, null].map(placeWords);
    const about = [...OUTCOMES, ...BESIDE_OUTCOMES, null].map(aboutWords);
    expect(new Set(places).size).toBe(places.length);
    expect(new Set(about).size).toBe(about.length);
  });
});

describe('a wording in words', () => {
  test.each(['en', 'es'] as const)('no two wordings of a topic sound the same in %s', (language) => {
    speak(language);
    for (const outcome of [undefined, null, ...OUTCOMES, ...BESIDE_OUTCOMES]) {
      const said = WORDINGS.map((wording) => wordingWords(wording, outcome));
      expect(new Set(said).size, String(outcome)).toBe(WORDINGS.length);
    }
  });
});

const rung = (strength: Strength) => ({ strength, direction: 'not-applicable' }) as const;

describe('the evidence of a cell', () => {
  test('that is on record is no study', () => {
    expect(evidenceShort({ strength: 'none', direction: 'against' }, KNEE)).toBe('On record, but no study');
    const byDirection = { 'in-line': 0, against: 2, mixed: 1, 'not-applicable': 3 };
    expect(spreadNotes({ strength: 'none', byDirection })).toEqual([
      'for 2 of them, what is on record points the other way',
      'for 1 of them, what is on record does not agree',
    ]);
    expect(spreadNotes({ strength: 'controlled-trials', byDirection })).toEqual([
      'for 2 of them, studies point the other way',
      'for 1 of them, studies disagree',
      'for 3 of them, what studies found was not read, or does not settle it',
    ]);
  });

  test('is named by words that deny none of its claims’ titles', () => {
    expect(evidenceShort(rung('uncontrolled-studies'), KNEE)).toBe('No comparison by chance shown');
    expect(evidenceShort(rung('none'), KNEE)).toBe('No study, or not for all');
  });

  test('of animals as patients is not said to be of people', () => {
    expect(evidenceShort(rung('controlled-trials'), KNEE)).toBe('Compared in people');
    expect(evidenceShort(rung('controlled-trials'), { ...KNEE, condition: 'animal' })).toBe(
      'Compared in animals',
    );
  });

  test('says what studies say; silence has no side, what is on record has', () => {
    const none = { strength: 'none' } as const;
    expect(evidenceDirection({ ...none, direction: 'not-applicable' })).toBeNull();
    expect(evidenceDirection({ ...none, direction: 'against' })).toBe('points the other way');
    expect(evidenceDirection({ strength: 'controlled-trials', direction: 'not-applicable' })).toBe(
      'what was found was not read, or does not settle it',
    );
  });
});

describe('a column of which not all was searched', () => {
  const of = (pages: number, notSearched: number, partUnread: number): string[] =>
    unsearchedNotes({ pageIds: Array.from({ length: pages }, String), notSearched, partUnread });

  test.each([
    [[1, 0, 0], []],
    [[1, 1, 0], ['in another language, so not searched']],
    [[3, 2, 0], ['2 pages in another language, so not searched']],
    [[1, 0, 1], ['a part could not be looked through']],
    [[3, 0, 1], ['1 page of which a part could not be looked through']],
  ] as const)('says so: %j', ([pages, other, part], notes) => {
    expect(of(pages, other, part)).toEqual(notes);
  });

  test('is known by its pages', () => {
    const { columns } = compareTable(
      [
        { id: 'a', record: pageRecord({ language: 'es' }) },
        { id: 'b', record: pageRecord({ domain: 'b.example', partUnread: true }) },
        { id: 'c', record: pageRecord({ domain: 'c.example' }) },
      ],
      'site',
    );
    expect(columns.map(({ notSearched, partUnread }) => [notSearched, partUnread])).toEqual([
      [1, 0],
      [0, 1],
      [0, 0],
    ]);
  });
});
