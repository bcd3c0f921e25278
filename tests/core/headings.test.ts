import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/core/analyze.ts';
import { NO_EVIDENCE } from './read-example.ts';

function kindsOf(heading: string): readonly string[] {
  const { annotations } = analyze([{ id: 1, role: 'heading', level: 2, text: heading }], {
    evidence: NO_EVIDENCE,
    source: { domain: null, title: '', lang: null },
  });
  return annotations.map((a) => a.frame.kind);
}

describe('headings', () => {
  it.each([
    ['STEM CELLS END KNEE PAIN', 'efficacy'],
    ['PRP thickens hair', 'efficacy'],
    ['PRP works', 'efficacy'],
    ['93% success rate with our stem cell protocol', 'efficacy'],
    ['FDA-approved stem cell therapy', 'regulatory'],
    ['Every vial contains 30 million live stem cells', 'content'],
  ])('that say something claim it: %s', (heading, kind) => {
    expect(kindsOf(heading)).toEqual([kind]);
  });

  it.each([
    'PRP for knee pain relief',
    'Benefits of PRP',
    'PRP success rate',
    'How PRP works',
    'What PRP contains',
    'Stem cell injections end in May',
    'FDA-approved devices',
    'Does PRP thicken hair?',
  ])('that name a topic claim nothing: %s', (heading) => {
    expect(kindsOf(heading)).toEqual([]);
  });
});

describe('the shortest sentences', () => {
  it.each(['PRP works.', 'PRP helps.'])('claim, though a label is no longer: %s', (text) => {
    const { annotations } = analyze([{ id: 1, role: 'paragraph', level: 0, text }], {
      evidence: NO_EVIDENCE,
      source: { domain: null, title: '', lang: null },
    });
    expect(annotations.map((a) => a.frame.kind)).toEqual(['efficacy']);
  });
});
