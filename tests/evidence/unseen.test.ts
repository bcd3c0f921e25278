import { expect, it } from 'vitest';
import { isPlainLine, seen } from '../../lib/evidence/unseen.ts';

it.each(['Márquez – “β” ≥ 5 %', 'می‌خواهم', 'क्‍ष', '🩸 👩‍⚕️', '椎間板', 'Ⅱ'])(
  'takes %j as it stands',
  (text) => {
    expect(isPlainLine(text)).toBe(true);
  },
);

it('takes letters with marks of their own', () => {
  expect(isPlainLine('e\u0301')).toBe(true);
});

it.each(['\t', '\r', '\u0085', '\u2028', '\u00ad', '\u2066', '\ufeff', '\u{e0041}', '\udfff'])(
  'does not take %j, and writes it out',
  (text) => {
    expect(isPlainLine(`A${text}B`)).toBe(false);
    expect(seen(`A${text}B`)).toBe(`A\\u{${(text.codePointAt(0) ?? 0).toString(16)}}B`);
  },
);
