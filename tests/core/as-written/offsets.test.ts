import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/core/analyze.ts';
import { asSeen } from '../../../lib/core/as-written/as-seen.ts';
import { edited } from '../../../lib/core/as-written/edited-text.ts';
import type { Analysis, BlockSpan, TextBlock } from '../../../lib/core/types/index.ts';
import { bundledPacks } from '../../../lib/evidence/bundled.ts';
import { toIndex } from '../../../lib/evidence/to-index.ts';

const UNSEEN = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u200e'];
const SPACES = [' ', '\u00a0', '\u2009'];
const DRAWN_AS_NOTHING = /[\u00ad\u200b-\u200e\u2060\ufeff]/g;

const PAGE = [
  'Our clinic 😀 offers PRP. It relieves knee pain in 80% of patients (1), but it does not regrow cartilage.',
  'A randomized trial showed that your own stem cells heal a torn rotator cuff better than steroid injections.',
  'Because the cells are your own, stem cell therapy is safe. There can be side effects such as infection.',
  'Each dose of our exosomes contains 10 million cells; exosomes reverse erectile dysfunction (ED).',
  'It is FDA approved. “I can walk again after PRP in my hip!” 😀 says a visitor. Call us.',
  'References',
  '1. Okafor T, Lind S. Plasma in the knee: a made-up trial. J Made Up. 2018;4:17-22.',
];

const EVIDENCE = toIndex(bundledPacks);

const analysed = (texts: readonly string[]): Analysis =>
  analyze(
    texts.map((text, id): TextBlock => ({ id, role: 'paragraph', level: 0, text })),
    { evidence: EVIDENCE, source: { domain: null, title: '', lang: null } },
  );

/** Every span that an analysis holds, by what it is. */
function spansIn({ annotations, report }: Analysis): readonly (BlockSpan & { readonly text?: string })[] {
  return [
    ...annotations.flatMap(({ frame, assessment }) => [
      frame,
      ...frame.interventions,
      ...frame.conditions,
      ...frame.outcomes,
      ...frame.comparators,
      ...frame.citations,
      ...frame.cues.map(({ start, end }) => ({ start, end, blockId: frame.blockId })),
      ...assessment.flags.flatMap((f) => (f.words ? [{ ...f.words, blockId: frame.blockId }] : [])),
    ]),
    ...Object.values(report?.topics ?? {}).flat(),
  ];
}

/** What an analysis says, with the words in place of the offsets. */
function said(analysis: Analysis, texts: readonly string[]) {
  return {
    words: spansIn(analysis).map(({ blockId, start, end }) => plain(texts[blockId]?.slice(start, end) ?? '')),
    claims: analysis.annotations.map(({ frame, assessment }) => [
      frame.kind,
      frame.stance,
      ...frame.interventions.map((m) => m.concept),
      ...frame.conditions.map((m) => [m.concept, m.disorder]),
      ...frame.citations.map((m) => m.references),
      assessment.strength,
      assessment.direction,
      assessment.studies.map((s) => s.studyId),
      ...assessment.flags.map((f) => [f.id, plain(f.reason)]),
    ]),
    references: analysis.references.map((r) => [r.number, r.text]),
  };
}

const plain = (text: string): string => text.replace(DRAWN_AS_NOTHING, '').replace(/[ \u00a0\u2009]+/g, ' ');

const BEFORE = analysed(PAGE);

/** The page with things put in that nobody sees: [where, of all of the text, what]. */
const litter = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat()), { maxLength: 40 });

function littered(text: string, pieces: readonly (readonly [number, number])[]): string {
  const chars = [...text];
  for (const [where, what] of pieces) {
    const at = Math.floor(where * (chars.length - 1));
    const unseen = UNSEEN[what % UNSEEN.length] ?? '';
    const space = chars[at] === ' ' ? (SPACES[what % SPACES.length] ?? '') : '';
    chars[at] = `${unseen}${space}${chars[at]}`;
  }
  return chars.join('');
}

const isInsidePair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');

describe('a page with soft hyphens, zero-width characters and double spaces anywhere', () => {
  it('has claims to begin with, of every part that has words', () => {
    expect(BEFORE.annotations.length).toBeGreaterThanOrEqual(6);
    expect(BEFORE.annotations.flatMap((a) => a.frame.citations)).not.toEqual([]);
    expect(BEFORE.annotations.flatMap((a) => a.frame.comparators)).not.toEqual([]);
    expect(BEFORE.annotations.flatMap((a) => a.assessment.flags.flatMap((f) => f.words ?? []))).not.toEqual(
      [],
    );
  });

  it('says the same, in the page’s own words, at their own offsets', () => {
    fc.assert(
      fc.property(fc.array(litter, { minLength: PAGE.length, maxLength: PAGE.length }), (pieces) => {
        const texts = PAGE.map((text, i) => littered(text, pieces[i] ?? []));
        const after = analysed(texts);
        expect(said(after, texts)).toEqual(said(BEFORE, PAGE));
        for (const { blockId, start, end, text } of spansIn(after)) {
          const written = texts[blockId] ?? '';
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(written.length);
          expect(isInsidePair(written, start) || isInsidePair(written, end)).toBe(false);
          if (text !== undefined) expect(text).toBe(written.slice(start, end));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('edited', () => {
  it('finds the way back for any piece that was not touched', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '\u00ad', '\u00a0', '\ufb01', '😀', '\n'),
    });
    fc.assert(
      fc.property(text, (t) => {
        const seen = asSeen(t);
        if (seen === null) return;
        const whole = seen.original({ start: 0, end: seen.text.length });
        expect(asSeen(t.slice(whole.start, whole.end))?.text ?? t.slice(whole.start, whole.end)).toBe(
          seen.text,
        );
        for (let i = 0; i < seen.text.length; i++) {
          const { start, end } = seen.original({ start: i, end: i + 1 });
          const unit = seen.text[i] ?? '';
          if (end - start === 1 && t[start] !== '\ufb01' && unit !== ' ') expect(t[start]).toBe(unit);
          expect(start).toBeLessThan(end);
        }
        expect(asSeen(seen.text)).toBeNull();
      }),
    );
  });

  it.each([
    ['nothing to replace', 'abc', /x/g, 'y', null],
    ['a longer piece', 'a-x-b', /x/g, 'long', 'a-long-b'],
    ['a piece left as it is', 'axb', /x/g, 'x', null],
    ['a piece at each end', 'xax', /x/g, '', 'a'],
  ])('%s', (_name, text, pattern, piece, expected) => {
    expect(edited(text, pattern, () => piece)?.text ?? null).toBe(expected);
  });

  it('takes the whole of a piece that a span touches', () => {
    const text = edited('a fi b', /fi/g, () => 'long');
    expect(text?.original({ start: 3, end: 4 })).toEqual({ start: 2, end: 4 });
    expect(text?.original({ start: 7, end: 8 })).toEqual({ start: 5, end: 6 });
    expect(text?.original({ start: 8, end: 8 })).toEqual({ start: 6, end: 6 });
  });
});
