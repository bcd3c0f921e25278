import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newPack } from '../../lib/cli/pack/new-pack.ts';
import { textsOf } from '../../lib/evidence/check/texts.ts';
import { checkPack } from '../../lib/evidence/check-pack.ts';

let folder = '';
let written = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'btc-scaffold-'));
  const file = join(folder, 'mine.json');
  newPack({ id: 'mine', title: null, schema: join(folder, 'schema.json'), file, today: '2026-03-01' });
  written = readFileSync(file, 'utf8');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The texts in which the example says that it is one, each once; the study's id is in several places. */
const examples = (): string[] => [
  ...new Set(
    [...textsOf(JSON.parse(written))].map(([text]) => text).filter((text) => /replace[ -]me/i.test(text)),
  ),
];

/** The scaffold with all of its example texts filled in, but for one. */
const filledBut = (kept: string | null): unknown => {
  let text = written;
  for (const one of examples()) {
    if (one === kept || one.includes('--')) continue;
    const own = one.startsWith('https:')
      ? 'https://journal.test/1'
      : one === 'example-replace-me'
        ? 'real-2020'
        : 'Real';
    const quoted = JSON.stringify(one);
    text = text.replaceAll(quoted, JSON.stringify(own));
    if (own === 'real-2020') text = text.replaceAll('example-replace-me--', 'real-2020--');
  }
  return JSON.parse(text);
};

describe('a new pack', () => {
  it('passes once every text of its example is replaced', () => {
    expect(checkPack(filledBut(null))).toMatchObject({ ok: true });
  });

  it('does not pass while any one of them stands', () => {
    const kept = examples().filter((one) => !one.includes('--'));
    expect(kept).toHaveLength(11);
    for (const one of kept) {
      const check = checkPack(filledBut(one));
      expect([one, check.ok ? [] : check.problems.map(({ mend }) => mend)]).toEqual([
        one,
        expect.arrayContaining([expect.stringContaining('is still the example of a new pack')]),
      ]);
    }
  });

  it('says in every sentence that it could show that it is made up', () => {
    const plain = [...textsOf(JSON.parse(written))]
      .map(([text]) => text)
      .filter((text) => text.includes(' '));
    expect(plain.filter((text) => !text.startsWith('Replace me: '))).toEqual([]);
  });
});
