import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/core/analyze.ts';
import { bundledPacks } from '../../lib/evidence/bundled.ts';
import { toIndex } from '../../lib/evidence/to-index.ts';

const evidence = toIndex(bundledPacks);
const read = (text: string) =>
  analyze(
    [
      { id: 1, role: 'paragraph', level: 0, text },
      { id: 2, role: 'paragraph', level: 0, text: 'PRP relieves sacroiliac pain.' },
    ],
    { evidence, source: { domain: null, title: '', lang: null } },
  ).annotations.map((a) => a.frame.text);

/** Long runs that patterns could stumble over; a pattern that does would keep this test from ending. */
const RUNS = [
  'a ',
  'stem cells ',
  'no ',
  'not ',
  '( ',
  '1. ',
  'level i ',
  'more ',
  'patients ',
  'your own ',
  'disc ',
  'pain ',
  'if prp ',
  'some clinics ',
  'the evidence ',
  'reduce ',
  'prp with ',
  'growing ',
  'marrow cells ',
  '%1 ',
  '50% and ',
  'a-',
  'x',
  '"',
  ', ',
  '; but ',
  'who ',
  '(PRP) ',
  'prp (ABC) ',
  ' \u00ad',
  '\u00ad',
  'p.r.p. ',
  'plasma rich ',
  'own steam ',
  '10.1/',
  '[1] ',
];

/** A dash is a letter's neighbour and a gap at once: patterns that cannot tell try every way to part the words. */
const DASHED = ['-', '—', 'a-', 'a--', 'no-', 'word-', 'a b-'];
const LEADS = [
  '',
  'Learn more ',
  'Our ',
  'We use the ',
  'Regenerative ',
  'A study ',
  'PRP is better ',
  'More than ',
  'Cultured ',
  'The evidence ',
  'Patients ',
  'Your own ',
  'No ',
  'Contains ',
  'Some ',
];

describe('hostile text', () => {
  it.each(LEADS)('is read to its end behind %j, whatever its length', (lead) => {
    for (const run of DASHED)
      for (const length of [40, 120, 480, 1_400])
        expect(read(lead + run.repeat(Math.ceil(length / run.length)))).toContain(
          'PRP relieves sacroiliac pain.',
        );
  });

  it.each(RUNS)('is read to its end, and what follows is still found: %j × 20,000', (run) => {
    expect(read(run.repeat(20_000))).toContain('PRP relieves sacroiliac pain.');
  });

  it('makes no claim of what is too long to be a sentence', () => {
    expect(read(`PRP helps ${'and helps '.repeat(400)}knees.`)).toEqual(['PRP relieves sacroiliac pain.']);
  });
});
