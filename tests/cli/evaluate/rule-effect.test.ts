import { describe, expect, it } from 'vitest';
import { numberOf } from '../../../lib/cli/evaluate/figures.ts';
import { judgePage } from '../../../lib/cli/evaluate/judge.ts';
import { checkRuleId, ruleEffect, withoutRule } from '../../../lib/cli/evaluate/rule-effect.ts';
import { found, samplePage, yes } from './sample.ts';

const benefit = { ruleId: 'benefit-verb', kind: 'efficacy', text: 'helps' };
const safe = { ruleId: 'safe-or-risky', kind: 'safety', text: 'safe' };
const page = samplePage({}, [
  { label: yes(), claims: found },
  { label: yes(), claims: [{ cues: [benefit, safe] }] },
  { label: yes({ kind: 'safety' }), claims: [{ kind: 'safety', cues: [safe, benefit] }] },
  { claims: found },
  { label: yes() },
]);
const effect = (id: string) => ruleEffect(id, [page], judgePage(page));

describe('the effect of a rule', () => {
  it('counts the sentences that it leads, and those that none but it finds', () => {
    const { hits, alarms, lostHits, lostAlarms } = effect('benefit-verb');
    expect([hits.length, alarms.length]).toEqual([2, 1]);
    expect([lostHits, lostAlarms]).toEqual([1, 1]);
    expect(effect('safe-or-risky')).toMatchObject({ lostHits: 0, lostAlarms: 0 });
  });

  it('says what the figures would be without it', () => {
    const without = effect('benefit-verb').without.map((figure) => [figure.id, numberOf(figure)]);
    expect(Object.fromEntries(without)).toMatchObject({
      'detection/precision': 1,
      'detection/recall': 0.5,
      // The second sentence is now read as a safety claim.
      'labels/kind': 0.5,
    });
  });

  it('is nothing for a rule that never fired', () => {
    const { hits, alarms, lostHits, without } = effect('works');
    expect([hits, alarms, lostHits]).toEqual([[], [], 0]);
    expect(without.find((figure) => figure.id === 'detection/f1')).toMatchObject({ part: 6, of: 8 });
  });
});

describe('a page without a rule', () => {
  it('keeps what another rule holds, with that kind', () => {
    expect(withoutRule(page, 'benefit-verb').claims.map((claim) => claim.kind)).toEqual(['safety', 'safety']);
    expect(withoutRule(page, 'works').claims).toEqual(page.claims);
  });
});

describe('a rule id', () => {
  it('must be one', () => {
    expect(() => checkRuleId('works')).not.toThrow();
    expect(() => checkRuleId('wroks')).toThrow(/no rule "wroks"\. The rules are: .*\bworks\b/);
  });
});
