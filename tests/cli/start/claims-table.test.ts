import { describe, expect, test } from 'vitest';
import { claimsTable } from '../../../lib/cli/start/claims-table.ts';
import type { PageRecord, RecordedClaim } from '../../../lib/core/types/index.ts';
import { pageRecord, recordedClaim } from '../../page-record.ts';

const claim = recordedClaim({
  text: 'PRP eases\n pain in the knee of most people who come to Millbrook House in the spring.',
  direction: 'against',
  flags: [
    { id: 'small', reason: 'Few.' },
    { id: 'short', reason: 'Short.' },
  ],
  studies: [{ referenceId: 'some-2020', relation: 'direct' }],
});
const page = (...claims: RecordedClaim[]): PageRecord => pageRecord({ claims });

describe('claimsTable', () => {
  test('numbers the claims and says their evidence in words', () => {
    const [head, , first, second] = claimsTable(page(claim, claim), 200).split('\n');
    expect(head).toMatch(/claim +evidence +direction +flags +first study/);
    expect(first).toMatch(
      /^1 +PRP eases pain .* spring\. +Compared in people +points the other way +small, short +some-2020$/,
    );
    expect(second).toMatch(/^2 /);
  });

  test('names no direction where no study tests the claim', () => {
    const silent: RecordedClaim = {
      ...claim,
      strength: 'none',
      direction: 'not-applicable',
      flags: [],
      studies: [],
    };
    expect(claimsTable(page(silent), 200)).toMatch(/No study in these packs +– +– +–$/);
  });

  test.each([120, 140, 200])('no line is wider than %d characters', (width) => {
    for (const line of claimsTable(page(claim), width).split('\n')) {
      expect([...line].length).toBeLessThanOrEqual(width);
    }
    expect(claimsTable(page(claim), 120)).toContain('…');
  });
});
