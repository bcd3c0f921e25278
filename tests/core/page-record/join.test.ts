import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FramePart, joined } from '../../../lib/core/page-record/join.ts';
import { pageRecord, recordedClaim, recordedReference } from '../../page-record.ts';

/** A frame whose text holds its claims' words. */
function part(text: string, claims: readonly string[], frame: string | null = null): FramePart {
  return {
    frame,
    record: pageRecord({
      text,
      characters: text.length,
      claims: claims.map((words, i) =>
        recordedClaim({ text: words, start: text.indexOf(words), sources: [i + 1] }),
      ),
      references: claims.map((words, i) => recordedReference({ id: i + 1, text: `Source of ${words}` })),
      marks: claims.map((words, i) => ({
        text: words,
        start: text.indexOf(words),
        end: text.indexOf(words) + words.length,
        references: [i + 1],
      })),
    }),
  };
}

const page = part('Knees. PRP cures.', ['PRP cures.']);
const inner = part(
  'Cells regrow discs. PRP is safe.',
  ['PRP is safe.', 'Cells regrow discs.'],
  'https://ads.example/',
);

describe('joined', () => {
  it('leaves a page of one frame as it is', () => {
    expect(joined([page])).toEqual(page.record);
  });

  it('moves what stands in a frame along with its text', () => {
    const record = joined([page, inner]);
    expect(record.text).toBe('Knees. PRP cures.\nCells regrow discs. PRP is safe.');
    expect(record.characters).toBe(record.text?.length);
    for (const { start, end, text } of [...record.claims, ...record.marks])
      expect(record.text?.slice(start, end)).toBe(text);
  });

  it('says in which frame a claim stands', () => {
    const record = joined([page, inner]);
    expect(record.claims.map(({ frame }) => frame)).toEqual([undefined, inner.frame, inner.frame]);
  });

  it('keeps each claim with its own sources', () => {
    const { claims, references, marks } = joined([page, inner, inner]);
    const sourceOf = (ids: readonly number[]) => references.find(({ id }) => id === ids[0])?.text;
    for (const claim of claims) expect(sourceOf(claim.sources)).toBe(`Source of ${claim.text}`);
    for (const mark of marks) expect(sourceOf(mark.references)).toBe(`Source of ${mark.text}`);
  });

  it('misses a topic only where no frame speaks of it', () => {
    const of = (absent: readonly ('risks' | 'alternatives')[]): FramePart => ({
      frame: null,
      record: pageRecord({ text: '', report: { absent, questions: ['risks', 'regulator'] } }),
    });
    expect(joined([of(['risks', 'alternatives']), of(['risks'])]).report).toEqual({
      absent: ['risks'],
      questions: ['risks', 'regulator'],
    });
    expect(joined([of(['risks']), page]).report?.absent).toEqual(['risks']);
    expect(joined([page, inner]).report).toBeNull();
  });

  it('asks for at least one frame', () => {
    expect(() => joined([])).toThrow('at least one frame');
  });

  it('keeps every passage, whatever the frames hold', () => {
    const words = fc.string({ minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words, words), { minLength: 1, maxLength: 5 }), (frames) => {
        const parts = frames.map(([before, claim, after], i) =>
          part(`${before}${claim}${after}`, [claim], i === 0 ? null : ''),
        );
        const record = joined(parts);
        for (const { start, end, text } of record.claims) expect(record.text?.slice(start, end)).toBe(text);
      }),
    );
  });
});
