import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AROUND, around } from '../../../lib/core/page-record/around.ts';

const whole = (text: string, claim: string) => {
  const start = text.indexOf(claim);
  return around(text, { start, end: start + claim.length });
};

describe('around', () => {
  it('gives what stands before and after, line breaks included', () => {
    expect(whole('Knees\nWe help. PRP cures. Call us.\nPrices', 'PRP cures.')).toEqual({
      before: 'Knees\nWe help. ',
      after: ' Call us.\nPrices',
    });
  });

  it('is empty at the ends of the text', () => {
    expect(whole('PRP cures.', 'PRP cures.')).toEqual({ before: '', after: '' });
  });

  it('cuts at words', () => {
    const { before, after } = whole(`${'word '.repeat(100)}PRP cures.${' word'.repeat(100)}`, 'PRP cures.');
    expect(before).toMatch(/^word (?:word )+$/);
    expect(after).toMatch(/^(?: word)+$/);
    expect(before.length).toBeGreaterThan(AROUND - 6);
  });

  it('is part of the text beside the span, at most so long, and halves no character', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('a', ' ', '\n', '😀', 'é', 'word '), { maxLength: 900 })
          .map((all) => all.join('')),
        fc.nat(900),
        fc.nat(60),
        (text, from, length) => {
          const start = Math.min(from, text.length);
          const end = Math.min(text.length, start + length);
          const { before, after } = around(text, { start, end });
          expect(text.slice(0, start).endsWith(before)).toBe(true);
          expect(text.slice(end).startsWith(after)).toBe(true);
          expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(AROUND);
          const opens = /^[\uDC00-\uDFFF]/.test(before) && start - before.length > 0;
          const ends = /[\uD800-\uDBFF]$/.test(after) && end + after.length < text.length;
          expect(opens || ends).toBe(false);
        },
      ),
    );
  });
});
