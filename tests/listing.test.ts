import { describe, expect, it } from 'vitest';
import type { PanelClaim } from '../lib/messages.ts';
import { cut, parseHandOver } from '../lib/panel/hand-over.ts';
import { listing, NO_FILTER, type PanelFilter } from '../lib/panel/listing.ts';

function claim(id: string, over: Partial<PanelClaim> = {}): PanelClaim {
  return {
    frameId: 0,
    id,
    text: `Claim ${id}.`,
    strength: 'none',
    title: 'No study',
    line: '131 records looked through.',
    kind: 'efficacy',
    interventions: ['prp'],
    flags: [],
    hidden: false,
    ...over,
  };
}

const FLAG = { id: 'small', reason: 'Source 1 is about 9 people.' } as const;
const CLAIMS = [
  claim('a', { strength: 'controlled-trials' }),
  claim('b', { kind: 'safety', interventions: ['prp', 'exosomes'], flags: [FLAG] }),
  claim('c', { interventions: [] }),
  claim('d', { strength: 'controlled-trials', interventions: ['bmc'], flags: [FLAG] }),
];

const groups = (filter: Partial<PanelFilter>) =>
  listing(CLAIMS, { ...NO_FILTER, ...filter }).groups.map(({ by, claims }) => [
    by,
    claims.map(({ id }) => id).join(''),
  ]);

describe('the claims that the panel lists', () => {
  it.each<[string, Partial<PanelFilter>, readonly (readonly [string | null, string])[]]>([
    ['all', {}, [[null, 'abcd']]],
    ['of a strength', { strength: 'controlled-trials' }, [[null, 'ad']]],
    ['with a flag', { flaggedOnly: true }, [[null, 'bd']]],
    ['of a strength with a flag', { strength: 'none', flaggedOnly: true }, [[null, 'b']]],
    ['of a kind', { kind: 'safety' }, [[null, 'b']]],
    ['about a product', { product: 'prp' }, [[null, 'ab']]],
    ['that no claim is', { kind: 'safety', product: 'bmc' }, []],
    [
      'by strength',
      { groupBy: 'strength' },
      [
        ['controlled-trials', 'ad'],
        ['none', 'bc'],
      ],
    ],
    [
      'by kind',
      { groupBy: 'kind' },
      [
        ['efficacy', 'acd'],
        ['safety', 'b'],
      ],
    ],
    [
      'by whether there is something to keep in mind',
      { groupBy: 'flag' },
      [
        ['flagged', 'bd'],
        ['unflagged', 'ac'],
      ],
    ],
    [
      'by product, with both where there are two',
      { groupBy: 'product' },
      [
        ['prp', 'ab'],
        ['bmc', 'd'],
        ['exosomes', 'b'],
        [null, 'c'],
      ],
    ],
  ])('%s', (_, filter, expected) => {
    expect(groups(filter)).toEqual(expected);
  });

  it('are counted whatever is filtered, with the kinds and products that there are', () => {
    expect(listing(CLAIMS, { ...NO_FILTER, kind: 'safety' })).toMatchObject({
      total: 4,
      flagged: 2,
      counts: { 'controlled-trials': 2, none: 2, 'reviews-only': 0 },
      kinds: ['efficacy', 'safety'],
      products: ['prp', 'bmc', 'exosomes'],
    });
  });
});

describe('what is handed over to the panel', () => {
  it.each([
    [{ kind: 'check', text: 'PRP cures.', isCut: false, at: 1 }],
    [{ kind: 'claim', tabId: 3, frameId: 0, claim: '7:0', at: 1 }],
  ])('is read: %j', (stored) => {
    expect(parseHandOver(stored)).toEqual(stored);
  });

  it.each([
    [undefined],
    [null],
    ['PRP'],
    [{ kind: 'check', isCut: false, at: 1 }],
    [{ kind: 'check', text: 'a', at: 1 }],
    [{ kind: 'claim', tabId: -1, frameId: 0, claim: 'a', at: 1 }],
    [{ kind: 'check', text: 'a', isCut: false, at: 1, more: true }],
  ])('is nothing where it is damaged: %j', (stored) => {
    expect(parseHandOver(stored)).toBeNull();
  });

  it('is cut where it is long, never within a character', () => {
    expect(cut('abcdef', 3)).toBe('abc');
    expect(cut('ab😀', 3)).toBe('ab');
    expect(cut('ab😀', 4)).toBe('ab😀');
  });
});
