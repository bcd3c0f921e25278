import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Line, linesOf } from '../../../lib/cli/scan/journal/lines.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'btc-lines-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(bytes: Buffer): Promise<Line[]> {
  const path = join(folder, 'lines');
  writeFileSync(path, bytes);
  const lines: Line[] = [];
  for await (const line of linesOf(path)) lines.push(line);
  return lines;
}

/** Longer than what a stream reads at once, with characters of one to four bytes and other line breaks. */
const text = fc
  .tuple(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', '\u2028', '\r', 'é', '😀'),
    fc.integer({ min: 0, max: 70_000 }),
  )
  .map(([some, filler, times]) => (some + filler.repeat(times)).replaceAll('\n', ''));

it('gives every line with its place in bytes, whatever stands in it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 4 }), text, async (whole, last) => {
      const bytes = Buffer.from(whole.map((line) => `${line}\n`).join('') + last);
      const lines = await read(bytes);
      const expected = [...whole, ...(last === '' ? [] : [last])].map((line) => Buffer.from(line).toString());
      expect(lines.map((line) => line.text)).toEqual(expected);
      expect(lines.map(({ ended }) => ended)).toEqual(expected.map((_, index) => index < whole.length));
      for (const { start, end, ended, text: said } of lines)
        expect(bytes.subarray(start, ended ? end - 1 : end).toString()).toBe(said);
    }),
    { numRuns: 40 },
  );
});
