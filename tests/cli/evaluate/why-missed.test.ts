import { describe, expect, it } from 'vitest';
import { missReader } from '../../../lib/cli/evaluate/why-missed.ts';
import { chosenEvidence } from '../../../lib/cli/scan/evidence.ts';

const evidence = chosenEvidence([]).index;

/** Why a sentence of a text makes no claim. */
function why(text: string, sentence: string) {
  const start = text.indexOf(sentence);
  return missReader(text, evidence)({ start, end: start + sentence.length });
}

describe('why a sentence was missed', () => {
  it('the page is about something else', () => {
    expect(why('Roses relieve grief.', 'Roses relieve grief.').reason).toBe('page');
  });

  it('no therapy is near; what would fire is said', () => {
    const text = `PRP is given here on Mondays.\n\n${'Fresh air and long walks relieve many pains of the knee. '.repeat(2)}`;
    const { reason, reach, near } = why(text, 'Fresh air and long walks relieve many pains of the knee.');
    expect([reason, reach]).toEqual(['reach', null]);
    expect(near).toContainEqual({ ruleId: 'benefit-verb', text: 'relieve', lacks: null });
  });

  it('no rule holds, though a therapy is named', () => {
    const sentence = 'PRP is quite splendid for runners.';
    expect(why(sentence, sentence)).toEqual({ reason: 'rule', reach: 'named', near: [], vetoes: [] });
  });

  it('a veto silences the rule', () => {
    const { reason, near, vetoes } = why('Does PRP relieve hip pain?', 'Does PRP relieve hip pain?');
    expect([reason, vetoes]).toEqual(['veto', ['question']]);
    expect(near.map((rule) => rule.ruleId)).toContain('benefit-verb');
  });

  it('a claim by all of these was cut elsewhere', () => {
    expect(why('PRP relieves knee pain.', 'PRP relieves knee pain.').reason).toBe('shape');
  });

  it('the words stand in no sentence', () => {
    const text = 'PRP relieves knee pain.\n\n';
    expect(missReader(text, evidence)({ start: text.length, end: text.length + 5 }).reason).toBe('unread');
  });
});
