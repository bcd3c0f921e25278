import { describe, expect, it } from 'vitest';
import { withProgress } from '../../../lib/cli/evaluate/progress.ts';

function stream(isTTY: boolean) {
  const written: string[] = [];
  const write = (text: string | Uint8Array) => written.push(String(text)) > 0;
  return { isTTY, write, written };
}

describe('progress', () => {
  it('counts on a terminal, and wipes itself away', async () => {
    const terminal = stream(true);
    expect(await withProgress('pages', ['a', 'b'], terminal, (one) => one.toUpperCase())).toEqual(['A', 'B']);
    expect(terminal.written).toEqual(['\r0 of 2 pages', '\r1 of 2 pages', '\r\u001b[K']);
  });

  it('leaves files and pipes clean', async () => {
    const file = stream(false);
    await withProgress('pages', [1], file, (one) => one);
    expect(file.written).toEqual([]);
  });
});
