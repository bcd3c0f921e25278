import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordFile } from '../../../lib/cli/evaluate/record.ts';
import { runScript } from '../run-script.ts';
import { writeCorpus } from './tiny-corpus.ts';

/** The command as it is called, over a corpus of our own. A new name each time: nothing is recorded of it. */
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'btc-evaluate-'));
  writeCorpus(folder);
});
afterAll(() => {
  rmSync(recordFile(basename(folder)), { force: true });
  rmSync(folder, { recursive: true, force: true });
});

const evaluate = (...args: string[]) =>
  runScript('lib/cli/evaluate.ts', args, { env: { INIT_CWD: join(folder, '..') } });

describe('evaluate', () => {
  it('prints the figures, and the errors where they are asked for', async () => {
    const { code, stdout } = await evaluate(basename(folder), '--errors');
    expect(code).toBe(0);
    expect(stdout).toContain('2 pages, 7 sentences, of them 3 claims and 1 borderline');
    expect(stdout).toMatch(/precision +0\.500 +1\/2 +1\.000 +0\.000/);
    expect(stdout).toMatch(/recall +0\.333 +1\/3 /);
    expect(stdout).toContain('── 2 misses ──');
    expect(stdout).toContain('hilltop--prp 2: PRP is quite splendid for runners.');
    expect(stdout).toMatch(/Does PRP relieve hip pain\?\n.*veto question; near: benefit-verb “relieve”/);
    expect(stdout).toContain('── 1 false alarm ──');
    expect(stdout).toMatch(/garden--roses 1: .*\n +fired: benefit-verb “relieves”; therapy: “PRP”/);
  });

  it('lists only the folds that may be seen', async () => {
    const { stdout } = await evaluate(folder, '--errors', '--fold', '1');
    expect(stdout).toContain('── 0 misses ──');
    expect(stdout).toContain('── 1 false alarm ──');
    expect(stdout).toMatch(/recall +0\.333/);
  });

  it('shows one rule with its sentences', async () => {
    const { stdout } = await evaluate(folder, '--rule', 'benefit-verb');
    expect(stdout).toMatch(/its main rule +1 +1/);
    expect(stdout).toMatch(/F1 +0\.400 +0\.000 +−0\.400/);
    expect(stdout).toContain('hilltop--prp 1: PRP relieves knee pain.');
  });

  it('records a run when told to, and compares the next with it', async () => {
    const first = await evaluate(folder);
    expect(first.stdout).toContain('No run over it is recorded yet');
    expect(existsSync(recordFile(basename(folder)))).toBe(false);
    const second = await evaluate(folder, '--record');
    expect(second.stderr).toContain('Recorded in ');
    const { stdout } = await evaluate(folder, '--json');
    const report: unknown = JSON.parse(stdout);
    expect(report).toMatchObject({
      corpus: { name: basename(folder), pages: 2 },
      all: { 'detection/f1': { value: 0.4, part: 2, of: 5, change: 0 } },
      folds: { 1: { 'alarms/negative-other': { value: 1, change: 0 } } },
    });
  });

  it('says what to do where it is asked wrongly', async () => {
    for (const [args, words] of [
      [[], 'Name the folder of one corpus'],
      [[join(folder, 'nowhere')], 'There is no folder'],
      [[folder, '--rule', 'wroks'], 'The rules are: '],
      [[folder, '--fold', '7'], 'Its folds are: 0, 1.'],
      [[folder, '--fold', 'x'], '--fold takes numbers'],
    ] as const) {
      const { code, stdout, stderr } = await evaluate(...args);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toContain(words);
    }
  });

  it('explains itself', async () => {
    const { code, stdout } = await evaluate('--help');
    expect(code).toBe(0);
    expect(stdout).toContain('Usage: npm run --silent evaluate');
  });
});
