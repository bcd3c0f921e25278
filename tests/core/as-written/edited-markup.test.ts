import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asMeant } from '../../../lib/core/as-written/index.ts';
import type { TextBlock } from '../../../lib/core/types/index.ts';

const block = (text: string, more: Partial<TextBlock>): TextBlock => ({
  id: 1,
  role: 'paragraph',
  level: 0,
  text,
  ...more,
});

describe('markup of a text that is edited', () => {
  it('keeps to its words', () => {
    // A soft hyphen, and a slip that is mended.
    const text = 'Plat\u00adlet rich platlet study1 heals';
    const link = { start: text.indexOf('study'), end: text.indexOf('1'), href: 'https://a.example/' };
    const raised = { start: text.indexOf('1'), end: text.indexOf('1') + 1 };
    const anchors = [{ name: 'fn1', at: text.indexOf('heals') }];
    const { seen, blocks } = asMeant([block(text, { links: [link], raised: [raised], anchors })]);
    for (const [read] of [seen, blocks]) {
      const words = read?.links?.map(({ start, end }) => read.text.slice(start, end));
      const digits = read?.raised?.map(({ start, end }) => read.text.slice(start, end));
      expect([words, digits, read?.text.slice(read.anchors?.[0]?.at)]).toEqual([['study'], ['1'], 'heals']);
    }
  });

  it('is dropped where nothing is left of its words', () => {
    const { seen } = asMeant([block('Heels\u00ad\u200b heal', { raised: [{ start: 5, end: 7 }] })]);
    expect(seen[0]?.raised).toEqual([]);
  });

  it('reads as its own words look, for any text', () => {
    const piece = fc.constantFrom('cells', ' ', '  ', '\u00ad', '\u200b', 'ﬁ', 'PRP', '1', 'platlet');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const [from, to] = [a % (pieces.length + 1), b % (pieces.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const before = pieces.slice(0, from).join('').length;
        const inside = pieces.slice(from, to).join('');
        const span = { start: before, end: before + inside.length };
        const [read] = asMeant([block(pieces.join(''), { raised: [span] })]).seen;
        const words = (text: string) => text.replace(/[\u00ad\u200b ]/g, '').replace(/ﬁ/g, 'fi');
        const moved = read?.raised?.map(({ start, end }) => read.text.slice(start, end)).join('') ?? '';
        expect(words(moved)).toBe(words(inside));
      }),
    );
  });
});
