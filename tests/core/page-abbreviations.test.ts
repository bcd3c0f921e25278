import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/core/analyze.ts';
import { NO_EVIDENCE } from './read-example.ts';

/** Products and conditions, by concept and word, of the claims in the last block. */
function named(...texts: readonly string[]): string[] {
  const blocks = texts.map((text, id) => ({ id, role: 'paragraph' as const, level: 0, text }));
  const { annotations } = analyze(blocks, {
    evidence: NO_EVIDENCE,
    source: { domain: null, title: '', lang: null },
  });
  return annotations
    .filter((a) => a.frame.blockId === texts.length - 1)
    .flatMap(({ frame }) => [...frame.interventions, ...frame.conditions])
    .map((m) => `${m.concept} ${m.text}`);
}

describe('abbreviations that a page defines', () => {
  it.each([
    [
      'a product',
      ['Growth factor concentrate (GFC) is spun blood.', 'GFC restores hair.'],
      ['prp GFC', 'hair hair'],
    ],
    [
      'the other way round',
      ['GFC (growth factor concentrate) is blood.', 'GFC restores hair.'],
      ['prp GFC', 'hair hair'],
    ],
    [
      'in the plural',
      ['Ask for growth factor concentrate (GFC).', 'GFCs restore hair.'],
      ['prp GFCs', 'hair hair'],
    ],
    [
      'in capitals',
      ['Ask for growth factor concentrate (GFC).', 'GFCS RESTORE HAIR.'],
      ['prp GFCS', 'hair HAIR'],
    ],
    ['a condition', ['Androgenetic alopecia (AGA) is common.', 'PRP reverses AGA.'], ['prp PRP', 'hair AGA']],
    [
      'a condition, the other way',
      ['AGA (androgenetic alopecia) is common.', 'PRP reverses AGA.'],
      ['prp PRP', 'hair AGA'],
    ],
    [
      'a condition with its site',
      ['For lateral epicondylitis (LE).', 'PRP relieves LE.'],
      ['prp PRP', 'elbow LE'],
    ],
    [
      'a condition that is known anyway',
      ['For erectile dysfunction (ED).', 'PRP cures ED.'],
      ['prp PRP', 'sexual ED'],
    ],
    ['one that is known', ['For knee osteoarthritis (KOA).', 'PRP relieves KOA.'], ['prp PRP', 'knee KOA']],
    [
      'in the sentence that defines it',
      ['Lateral epicondylitis (LE) responds to PRP, and LE heals with PRP.'],
      ['prp PRP', 'elbow Lateral epicondylitis', 'elbow LE', 'prp PRP'],
    ],
  ])('%s', (_name, texts, expected) => {
    expect(named(...texts).sort()).toEqual(expect.arrayContaining([...expected].sort()));
  });

  it.each([
    ['letters that do not spell it', ['We image the knee (MRI).', 'PRP heals tendons, as MRI shows.'], 'MRI'],
    ['an agency', ['Ask about stem cells (FDA).', 'PRP heals tendons, says the FDA.'], 'FDA'],
    [
      'the name of a kind of trial',
      ['Rotator cuff tears (RCT) hurt.', 'PRP eased knee pain in an RCT.'],
      'RCT',
    ],
    ['a word in small letters', ['Use stem cells (see below).', 'PRP heals tendons; see more.'], 'see'],
  ])('are not made of %s', (_name, texts, word) => {
    const found = named(...texts);
    expect(found).not.toEqual([]);
    expect(found.filter((f) => f.endsWith(` ${word}`))).toEqual([]);
  });
});
