import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChangeKind, type Changes, changesBetween } from '../../../lib/core/compare/index.ts';
import type { PageRecord, RecordedClaim } from '../../../lib/core/types/index.ts';
import { pageRecord, recordedClaim } from '../../page-record.ts';

const WORDS = [
  'PRP',
  'eases',
  'ends',
  'may',
  'ease',
  'pain',
  'in',
  'knees',
  'within',
  'weeks',
  'proven',
  'to',
];

const claim: fc.Arbitrary<RecordedClaim> = fc
  .record({
    text: fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 7 }).map((words) => words.join(' ')),
    stance: fc.constantFrom('asserts', 'hedges', 'denies'),
    interventions: fc.subarray(['prp', 'bmc', 'exosomes'] as const),
    conditions: fc.subarray(['knee', 'hip'] as const),
    outcomes: fc.subarray(['pain', 'harm'] as const),
    strength: fc.constantFrom('controlled-trials', 'none'),
    before: fc.constantFrom('', 'A line that stands above it, long enough to be known again.'),
  })
  .map((parts) => recordedClaim(parts));

/** A page, and what it has become: some claims gone, some new, some moved. */
const records = fc
  .tuple(
    fc.array(claim, { maxLength: 12 }),
    fc.array(claim, { maxLength: 6 }),
    fc.infiniteStream(fc.nat(99)),
    fc.constantFrom('0.1.0', '0.2.0'),
  )
  .map(([old, fresh, places, version]): [PageRecord, PageRecord] => {
    const kept = old.filter(() => Number(places.next().value) > 25);
    const now = [...kept, ...fresh]
      .map((one) => ({ one, at: Number(places.next().value) }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one);
    const madeWith = { version, packs: [] };
    return [pageRecord({ claims: old }), pageRecord({ claims: now, sha256: 'b'.repeat(64), madeWith })];
  });

const total = ({ counts, same }: Changes, ...but: ChangeKind[]): number =>
  (Object.keys(counts) as ChangeKind[]) // its keys are the kinds
    .filter((kind) => !but.includes(kind))
    .reduce((sum, kind) => sum + counts[kind], same);

describe('the changes of a page', () => {
  test('are none against itself', () => {
    fc.assert(
      fc.property(records, ([record]) => {
        const { changes, same } = changesBetween(record, record);
        expect(changes).toEqual([]);
        expect(same).toBe(record.claims.length);
      }),
    );
  });

  test('name every claim of both records once', () => {
    fc.assert(
      fc.property(records, ([before, now]) => {
        const found = changesBetween(before, now);
        expect(total(found, 'removed')).toBe(now.claims.length);
        expect(total(found, 'added')).toBe(before.claims.length);
        const named = found.changes.flatMap((change) => ('now' in change ? (change.now ?? []) : []));
        expect(new Set(named).size).toBe(named.length);
        for (const one of named) expect(now.claims).toContain(one);
      }),
    );
  });

  test('turn round when the records change sides', () => {
    fc.assert(
      fc.property(records, ([before, now]) => {
        const { counts, same } = changesBetween(before, now);
        const back = changesBetween(now, before);
        expect(back.same).toBe(same);
        expect(back.counts).toEqual({
          ...counts,
          added: counts.removed,
          removed: counts.added,
          softened: counts.sharpened,
          sharpened: counts.softened,
        });
      }),
    );
  });

  test('never pair claims on different products or conditions', () => {
    fc.assert(
      fc.property(records, ([before, now]) => {
        for (const change of changesBetween(before, { ...now, madeWith: before.madeWith }).changes) {
          if (change.kind === 'added' || change.kind === 'removed') continue;
          expect(change.now?.interventions).toEqual(change.before?.interventions);
          expect(change.now?.conditions).toEqual(change.before?.conditions);
        }
      }),
    );
  });

  test('stand in the order of the page now', () => {
    fc.assert(
      fc.property(records, ([before, now]) => {
        const places = changesBetween(before, now).changes.flatMap((change) =>
          'now' in change && change.now !== null ? [now.claims.indexOf(change.now)] : [],
        );
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });

  test('are one added where a claim comes in, wherever that is', () => {
    fc.assert(
      fc.property(records, fc.nat(12), ([before], at) => {
        const one = recordedClaim({
          text: 'Exosomes help hair.',
          interventions: ['exosomes'],
          conditions: ['hair'],
        });
        const claims = before.claims.toSpliced(at, 0, one);
        const { changes, counts } = changesBetween(before, { ...before, claims, sha256: 'c'.repeat(64) });
        expect(changes).toEqual([{ kind: 'added', now: one }]);
        expect(counts.added).toBe(1);
      }),
    );
  });
});
