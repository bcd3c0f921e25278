import { describe, expect, test } from 'vitest';
import { type ChangeKind, changesBetween } from '../../../lib/core/compare/index.ts';
import type { RecordedClaim } from '../../../lib/core/types/index.ts';
import { pageRecord, recordedClaim } from '../../page-record.ts';

/** Two sentences of a page, then and now, and what a careful reader would say became of the claim. All invented. */
type Case = readonly [
  what: string,
  kinds: readonly ChangeKind[],
  before: Partial<RecordedClaim>,
  now: Partial<RecordedClaim>,
];

const BEYOND = { flags: [{ id: 'beyond-evidence', reason: 'It goes beyond.' }] } as const;
const HEDGED = { stance: 'hedges' } as const;

function kindsOf(before: readonly RecordedClaim[], now: readonly RecordedClaim[]): ChangeKind[] {
  return changesBetween(
    pageRecord({ claims: before }),
    pageRecord({ claims: now, sha256: 'b'.repeat(64) }),
  ).changes.map(({ kind }) => kind);
}

const SAME_WORDS: readonly Case[] = [
  ['nothing', [], { text: 'PRP eases knee pain.' }, { text: 'PRP eases knee pain.' }],
  [
    'other quotes, case and spaces',
    [],
    { text: "PRP eases your knee's “pain”." },
    { text: 'PRP  EASES your\nknee’s "pain"' },
  ],
  [
    'a source was put in before, so its mark has another number',
    [],
    { text: 'PRP eases knee pain [3].', citations: [3] },
    { text: 'PRP eases knee pain [4].', citations: [4] },
  ],
  [
    'the same for a raised mark',
    [],
    { text: 'PRP eases knee pain3', citations: [3] },
    { text: 'PRP eases knee pain4', citations: [4] },
  ],
  [
    'a number that is no mark',
    ['reworded'],
    { text: 'PRP eases knee pain in 3 weeks [3].', citations: [3] },
    { text: 'PRP eases knee pain in 4 weeks [3].', citations: [3] },
  ],
  [
    'its mark is gone',
    ['reworded'],
    { text: 'PRP eases knee pain [3].', citations: [3] },
    { text: 'PRP eases knee pain.' },
  ],
  ['other evidence', ['evidence'], { strength: 'none' }, { strength: 'controlled-trials' }],
  ['studies that point elsewhere', ['evidence'], {}, { direction: 'against' }],
  ['another study', ['evidence'], {}, { studies: [{ referenceId: 'fern', relation: 'direct' }] }],
  ['a flag', ['evidence'], {}, { flags: [{ id: 'source-notice', reason: 'It was retracted.' }] }],
  [
    'the language of our own words',
    [],
    { title: 'Tested', line: '2 trials.' },
    { title: 'Probado', line: '2 ensayos.' },
  ],
  [
    'the line above a list',
    ['softened'],
    { text: 'less pain in the knee' },
    { text: 'less pain in the knee', ...HEDGED },
  ],
  ['the product above it', ['removed', 'added'], {}, { interventions: ['exosomes'] }],
];

const OTHER_WORDS: readonly Case[] = [
  [
    '"cures" to "may help"',
    ['softened'],
    { text: 'PRP cures knee arthritis.', ...BEYOND },
    { text: 'PRP may help knee arthritis.', ...HEDGED },
  ],
  [
    '"may ease" to "eases"',
    ['sharpened'],
    { text: 'PRP may ease pain in the knee.', ...HEDGED },
    { text: 'PRP eases pain in the knee.' },
  ],
  [
    '"eases" to "is proven to ease"',
    ['sharpened'],
    { text: 'PRP eases pain in the knee.' },
    { text: 'PRP is clinically proven to ease pain in the knee.', ...BEYOND },
  ],
  [
    '"does not regrow" to "regrows"',
    ['sharpened'],
    { text: 'PRP does not regrow the cartilage of the knee.', stance: 'denies' },
    { text: 'PRP regrows the cartilage of the knee.', ...BEYOND },
  ],
  [
    'a condition is put in',
    ['softened'],
    { text: 'Our PRP injections relieve knee pain and bring you back to sport within weeks.' },
    {
      text: 'Our PRP injections relieve knee pain and bring you back to sport within weeks, but not everyone gets better.',
      oblique: true,
    },
  ],
  [
    'an adverb',
    ['reworded'],
    { text: 'PRP reliably reduces pain in stiff knees.' },
    { text: 'PRP reduces pain in stiff knees.' },
  ],
  [
    'the same said with another subject',
    ['reworded'],
    { text: 'Relief from knee pain starts two weeks after your PRP injection.' },
    { text: 'Two weeks after a PRP injection you will feel relief from knee pain.' },
  ],
  [
    'an outcome that is no longer named',
    ['softened'],
    { text: 'PRP injections end the pain of worn knees for good.' },
    { text: 'PRP injections may help worn knees.', outcomes: [], ...HEDGED },
  ],
  [
    'research is named no more',
    ['reworded'],
    { text: 'Research shows that PRP eases pain in worn knees.', kind: 'evidence' },
    { text: 'PRP eases pain in worn knees.' },
  ],
];

const OTHER_CLAIMS: readonly Case[] = [
  [
    'what they have in common is the topic',
    ['removed', 'added'],
    { text: 'PRP relieves knee pain.' },
    { text: 'PRP injections for knee pain are popular among athletes.' },
  ],
  [
    'two sentences on one topic',
    ['removed', 'added'],
    { text: 'Our PRP injections relieve knee pain and bring you back to sport within weeks.' },
    { text: 'PRP relieves knee pain by calming the inflammation inside the joint.' },
  ],
  [
    'pain and function',
    ['removed', 'added'],
    { text: 'PRP eases knee pain for two years.' },
    { text: 'PRP improves knee function for two years.', outcomes: ['function'] },
  ],
  [
    'benefit and safety',
    ['removed', 'added'],
    { text: 'PRP is good for your knee pain.' },
    { text: 'PRP is safe for your knee.', kind: 'safety', outcomes: ['harm'] },
  ],
  [
    'another product, almost word for word',
    ['removed', 'added'],
    { text: 'PRP eases knee pain for two years.' },
    { text: 'Exosomes ease knee pain for two years.', interventions: ['exosomes'] },
  ],
  [
    'another condition, almost word for word',
    ['removed', 'added'],
    { text: 'PRP eases knee pain for two years.' },
    { text: 'PRP eases hip pain for two years.', conditions: ['hip'] },
  ],
  [
    'another disorder',
    ['removed', 'added'],
    {
      text: 'Stem cells help children with autism.',
      interventions: ['stem-cell'],
      conditions: ['neurological'],
      disorders: ['autism'],
    },
    {
      text: 'Stem cells help children with cerebral palsy.',
      interventions: ['stem-cell'],
      conditions: ['neurological'],
      disorders: ['cerebral-palsy'],
    },
  ],
];

describe.each([
  ['the same words', SAME_WORDS],
  ['other words for one claim', OTHER_WORDS],
  ['two claims', OTHER_CLAIMS],
])('%s', (_, cases) => {
  test.each(cases)('%s: %j', (_what, kinds, before, now) => {
    expect(kindsOf([recordedClaim(before)], [recordedClaim(now)])).toEqual(kinds);
  });
});

const ABOVE = 'What stands above it has not changed since we were last here. ';
const BELOW = ' And what stands below has not changed either, to its very end.';

describe('where several could be meant', () => {
  test('a sentence that was replaced where it stood is a rewording, with little in common', () => {
    const then = { text: 'PRP cured nine of ten knees.', outcomes: [], before: ABOVE, after: BELOW };
    const now = { text: 'With PRP some of our knees feel better.', outcomes: [], ...HEDGED };
    const elsewhere = recordedClaim({ ...now, before: BELOW, after: ABOVE });
    expect(kindsOf([recordedClaim(then)], [elsewhere])).toEqual(['removed', 'added']);
    expect(kindsOf([recordedClaim(then)], [recordedClaim({ ...then, ...now })])).toEqual(['softened']);
  });

  test('the most alike are one claim', () => {
    const old = recordedClaim({ text: 'PRP eases knee pain after sport within three weeks.' });
    const alike = recordedClaim({ text: 'PRP eases knee pain after sport within ten weeks.' });
    const less = recordedClaim({ text: 'PRP eases knee pain after sport.' });
    const { changes } = changesBetween(
      pageRecord({ claims: [old] }),
      pageRecord({ claims: [less, alike], sha256: 'b'.repeat(64) }),
    );
    expect(changes).toEqual([
      { kind: 'added', now: less },
      { kind: 'reworded', before: old, now: alike },
    ]);
  });

  test('a sentence that stands twice is two claims, and loses one', () => {
    const twice = [recordedClaim(), recordedClaim({ start: 40 })];
    expect(kindsOf(twice, [recordedClaim()])).toEqual(['removed']);
    expect(kindsOf(twice, twice)).toEqual([]);
  });

  test('twins are paired by what stands behind them', () => {
    const [tested, untested] = [recordedClaim(), recordedClaim({ strength: 'none', start: 40 })];
    expect(kindsOf([tested, untested], [untested])).toEqual(['removed']);
    expect(kindsOf([tested, untested], [untested, tested])).toEqual([]);
  });

  test('what has only moved is no change', () => {
    const [a, b, c] = ['PRP eases pain.', 'PRP heals.', 'PRP lasts.'].map((text) => recordedClaim({ text }));
    if (a === undefined || b === undefined || c === undefined) throw new Error('three were made');
    expect(kindsOf([a, b, c], [c, a, b])).toEqual([]);
  });

  test('removed claims are named where they stood', () => {
    const [a, b, c] = ['prp', 'bmc', 'exosomes'] as const;
    const one = (id: typeof a | typeof b | typeof c) => recordedClaim({ interventions: [id] });
    const { changes } = changesBetween(
      pageRecord({ claims: [one(a), one(b), one(c)] }),
      pageRecord({ claims: [one(a), recordedClaim({ text: 'New.', interventions: [] }), one(c)] }),
    );
    expect(changes.map(({ kind }) => kind)).toEqual(['removed', 'added']);
    const tested = { ...one(a), strength: 'none' } as const;
    expect(kindsOf([one(a), one(b), one(c)], [tested, one(c)])).toEqual(['evidence', 'removed']);
  });
});
