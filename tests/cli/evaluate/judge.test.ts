import { describe, expect, it } from 'vitest';
import { coverage, judgePage } from '../../../lib/cli/evaluate/judge.ts';
import { found, type SampleSentence, samplePage, yes } from './sample.ts';

const outcomes = (...sentences: SampleSentence[]) =>
  judgePage(samplePage({}, sentences)).map((one) => one.outcome);

describe('judging a sentence', () => {
  it('tells hit, miss, false alarm and quiet apart', () => {
    expect(outcomes({ label: yes(), claims: found }, { label: yes() }, { claims: found }, {})).toEqual([
      'hit',
      'miss',
      'false-alarm',
      'quiet',
    ]);
  });

  it('counts a borderline sentence neither way', () => {
    const label = { claim: 'borderline' } as const;
    expect(outcomes({ label, claims: found }, { label })).toEqual(['borderline', 'borderline']);
  });

  it('counts a sentence as found from one half of it on', () => {
    expect(outcomes({ label: yes(), claims: [{ from: 5 }] })).toEqual(['hit']);
    expect(outcomes({ label: yes(), claims: [{ from: 6 }] })).toEqual(['miss']);
  });

  it('adds up the claims of one sentence', () => {
    const claims = [
      { from: 0, to: 3 },
      { from: 7, to: 10 },
    ];
    expect(outcomes({ label: yes(), claims })).toEqual(['hit']);
  });

  it('puts the claim first that covers most of the sentence', () => {
    const claims = [
      { from: 0, to: 3, kind: 'safety' },
      { from: 3, to: 10, kind: 'mechanism' },
    ];
    const [one] = judgePage(samplePage({}, [{ label: yes(), claims }]));
    expect(one?.claims.map((claim) => claim.kind)).toEqual(['mechanism', 'safety']);
  });

  it('leaves the claim of the sentence beside out', () => {
    const [first, second] = judgePage(samplePage({}, [{ label: yes() }, { label: yes(), claims: found }]));
    expect(first?.claims).toEqual([]);
    expect(second?.claims).toHaveLength(1);
  });
});

describe('coverage', () => {
  it('counts what two claims share once', () => {
    const others = [
      { start: 4, end: 8 },
      { start: 0, end: 6 },
      { start: 5, end: 7 },
    ];
    expect(coverage({ start: 0, end: 10 }, others)).toBe(0.8);
  });

  it('counts only what lies inside', () => {
    expect(coverage({ start: 10, end: 20 }, [{ start: 0, end: 15 }])).toBe(0.5);
    expect(coverage({ start: 10, end: 20 }, [{ start: 0, end: 10 }])).toBe(0);
  });

  it('is nothing for an empty sentence', () => {
    expect(coverage({ start: 3, end: 3 }, [{ start: 0, end: 9 }])).toBe(0);
  });
});
