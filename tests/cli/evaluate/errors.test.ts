import { describe, expect, it } from 'vitest';
import { errorsOf, kindMixUps } from '../../../lib/cli/evaluate/errors.ts';
import { errorsList } from '../../../lib/cli/evaluate/errors-list.ts';
import { judgePage } from '../../../lib/cli/evaluate/judge.ts';
import type { WhyMissed } from '../../../lib/cli/evaluate/why-missed.ts';
import { found, samplePage, yes } from './sample.ts';

const far: WhyMissed = { reason: 'reach', reach: null, near: [], vetoes: [] };
const judged = judgePage(
  samplePage({}, [
    { label: yes(), claims: found },
    { label: yes({ kind: 'safety' }), claims: found },
    { label: yes({ kind: 'mechanism' }), claims: found },
    { label: yes({ kind: 'mechanism' }), claims: found },
    { label: yes({ kind: 'content' }) },
    { claims: found },
    {},
    { label: { claim: 'borderline' } },
  ]),
);

describe('errors', () => {
  it('are the misses, each with its reason, and the false alarms', () => {
    expect(errorsOf(judged, () => far).map((one) => [one.error, one.at.sentence.i])).toEqual([
      ['miss', 4],
      ['false-alarm', 5],
    ]);
  });

  it('ask for the reason of misses alone', () => {
    const asked: number[] = [];
    errorsOf(judged, ({ sentence }) => {
      asked.push(sentence.i);
      return far;
    });
    expect(asked).toEqual([4]);
  });
});

describe('kinds taken for others', () => {
  it('are counted over found sentences, the most frequent first', () => {
    expect(kindMixUps(judged)).toEqual([
      { labelled: 'mechanism', read: 'efficacy', sentences: 2 },
      { labelled: 'safety', read: 'efficacy', sentences: 1 },
    ]);
  });
});

describe('the list of errors', () => {
  it('groups and counts misses by reason, false alarms by rule', () => {
    const why = {
      ...far,
      reason: 'rule' as const,
      reach: 'linked' as const,
      near: [{ ruleId: 'works', text: 'works', lacks: 'reach' as const }],
    };
    const list = errorsList(
      errorsOf(judged, () => why),
      kindMixUps(judged),
    );
    expect(list).toContain(
      [
        '── 1 miss ──',
        '  no rule holds  1',
        '',
        'no rule holds',
        '  clinic · content · page 4: PRP helps.',
        '      therapy named before or above; near: works “works” (wants the therapy named in the sentence)',
      ].join('\n'),
    );
    expect(list).toContain(
      [
        'benefit-verb',
        '  clinic · efficacy · page 5: PRP helps.',
        '      fired: benefit-verb “helps”; therapy: “PRP”',
      ].join('\n'),
    );
    expect(list).toContain('── 3 sentences found, but of another kind ──\n  mechanism read as efficacy  2');
  });

  it('says so where there are none', () => {
    expect(errorsList([], [])).toContain('── 0 misses ──\n\n── 0 false alarms ──');
  });
});
