import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { PROJECT } from '../../../lib/cli/browser/build.ts';
import { savePages } from './saved-pages.ts';

/** The command as a process: ended from outside at any moment, and with little memory. */
const PAGES = 24;
let folder = '';
let whole: Record<string, string> = {};
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'btc-kill-'));
  savePages(join(folder, 'pages'), PAGES);
  await ended(start('whole'));
  whole = filesOf('whole');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Started {
  readonly child: ChildProcess;
  readonly said: () => string;
}

function start(out: string, pages = 'pages', node: readonly string[] = []): Started {
  const jiti = join(PROJECT, 'node_modules/jiti/lib/jiti-cli.mjs');
  const argv = ['--format', 'csv,json', '--out', join(folder, out), join(folder, pages)];
  const child = spawn(process.execPath, [...node, jiti, join(PROJECT, 'lib/cli/scan.ts'), ...argv], {
    cwd: PROJECT,
  });
  let said = '';
  child.stderr.on('data', (data: Buffer) => {
    said += data.toString();
  });
  return { child, said: () => said };
}
const ended = ({ child }: Started) =>
  new Promise<number | null>((done) => child.once('close', (code) => done(code)));

/** What was written, without the times at which it was. */
function filesOf(out: string): Record<string, string> {
  const text = (name: string) =>
    readFileSync(join(folder, out, name), 'utf8').replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then');
  return Object.fromEntries(readdirSync(join(folder, out)).map((name) => [name, text(name)]));
}

const linesIn = (out: string) => {
  const path = join(folder, out, 'scan.jsonl');
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').length - 1 : 0;
};
const someLines = (out: string, least: number) =>
  vi.waitFor(() => expect(linesIn(out)).toBeGreaterThanOrEqual(least), { timeout: 60_000, interval: 2 });

it('killed at any moment and given again, it leaves what an undisturbed run leaves', {
  timeout: 180_000,
}, async () => {
  for (const least of [1, 10]) {
    const run = start('killed');
    await someLines('killed', least);
    run.child.kill('SIGKILL');
    await ended(run);
    expect(linesIn('killed')).toBeLessThan(PAGES);
  }
  const last = start('killed');
  expect(await ended(last)).toBe(0);
  expect(last.said()).toMatch(/\d+ of them stood there already/);
  expect(filesOf('killed')).toEqual(whole);
});

it('ends in good order on Ctrl-C, with 130, and goes on from there', { timeout: 180_000 }, async () => {
  const run = start('interrupted');
  await someLines('interrupted', 2);
  run.child.kill('SIGINT');
  expect(await ended(run)).toBe(130);
  const done = linesIn('interrupted');
  expect(run.said()).toBe(
    `scan: interrupted: ${done} of ${PAGES} pages are in ${join(folder, 'interrupted', 'scan.jsonl')}; the same command goes on from there\n`,
  );
  expect(readdirSync(join(folder, 'interrupted'))).toEqual(['scan.jsonl']);
  expect(await ended(start('interrupted'))).toBe(0);
  expect(filesOf('interrupted')).toEqual(whole);
});
