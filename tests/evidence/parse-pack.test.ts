import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_PACK_BYTES } from '../../lib/evidence/limits.ts';
import { parsePack } from '../../lib/evidence/parse-pack.ts';
import { repeatedKey } from '../../lib/evidence/repeated-keys.ts';
import { samplePack } from './sample-pack.ts';

const mendsOf = (text: string): string[] => {
  const check = parsePack(text);
  return check.ok ? [] : check.problems.map(({ mend }) => mend);
};

describe('a pack file', () => {
  it('may begin with a byte order mark', () => {
    expect(parsePack(`\uFEFF${JSON.stringify(samplePack())}`)).toEqual({ ok: true, pack: samplePack() });
  });

  it('may be as long as the limit in bytes, not in letters', () => {
    const text = JSON.stringify(samplePack());
    const bytes = new TextEncoder().encode(text).length;
    expect(mendsOf(text + ' '.repeat(MOST_PACK_BYTES - bytes))).toEqual([]);
    expect(mendsOf(text + ' '.repeat(MOST_PACK_BYTES - bytes + 1))).toEqual([
      expect.stringContaining(`is ${MOST_PACK_BYTES + 1} bytes long`),
    ]);
    expect(mendsOf('ä'.repeat(MOST_PACK_BYTES / 2 + 1))).toEqual([expect.stringContaining('bytes long')]);
  });

  it.each([
    ['RIS', 'TY  - JOUR\nTI  - Title\n', 'is RIS, not JSON'],
    ['BibTeX', '@article{rowan2020,\n  title = {A}\n}', 'is BibTeX, not JSON'],
    ['a PubMed file', 'PMID- 123\nOWN - NLM\n', 'is a PubMed file (nbib), not JSON'],
    ['a comment', '{\n  // mine\n  "id": "x"\n}', 'JSON has no comments'],
    ['single quotes', "{'id': 'x'}", 'texts stand in double quotes'],
    ['a comma too many', '{"id": "x",}', 'take out the comma after the last item'],
    ['another encoding, as a decoder leaves it', '{"id": "Ren\uFFFD"}', 'is not in the encoding UTF-8'],
    ['UTF-16', '{\0"\0i\0d\0"\0', 'is not in the encoding UTF-8'],
    ['escapes for a terminal', '{"id": \u001b[2J}', 'is not JSON'],
    [
      'a field twice',
      '{\n"id": "x",\n"title": "A",\n"title": "B"}',
      'has "title" twice in one object (line 4)',
    ],
    ['nothing but depth', '['.repeat(200_000), 'is not JSON'],
  ])('that holds %s is told so', (_, text, mend) => {
    expect(mendsOf(text)).toEqual([expect.stringContaining(mend)]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape must not reach the terminal.
    expect(mendsOf(text).join()).not.toMatch(/[\u0000-\u001f]/);
  });
});

describe('a field that stands twice in one object', () => {
  it.each([
    ['{"a": 1, "a": 2}', 'a'],
    ['{"a": {"b": 1}, "c": [{"d": 1}, {"d": 1, "d": 2}]}', 'd'],
    [String.raw`{"a": 1, "\u0061": 2}`, 'a'],
    ['{"a": {"a": 1}, "a": 2}', 'a'],
    ['{"__proto__": 1, "__proto__": 2}', '__proto__'],
  ])('is found in %s', (json, key) => {
    expect(repeatedKey(json)?.key).toBe(key);
  });

  it.each([
    '{"a": {"a": 1}, "b": [{"a": 1}, {"a": 2}]}',
    '{"a": "a\\": \\"a", "b": "{\\"a\\": 1, \\"a\\": 2}"}',
    '["a", "a", ":"]',
    '7',
  ])('is not seen in %s', (json) => {
    expect(repeatedKey(json)).toBeNull();
  });

  it('is never seen in what was written by a program, however long', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => repeatedKey(JSON.stringify(json, null, 1)) === null));
    expect(repeatedKey(JSON.stringify({ a: 'x'.repeat(900_000), b: '\\"'.repeat(200_000) }))).toBeNull();
  });
});
