import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PROJECT } from '../../../lib/cli/browser/build.ts';

/** Pages whose texts are more than what the process may hold besides itself (66 MB); in Spanish, in which nothing is searched. */
const PAGES = 120;
const HEAP_MB = 104;
const CHARACTERS = 500_000;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'btc-memory-'));
  mkdirSync(join(folder, 'pages'));
  const line = 'La casa junto al río tiene una sala clara y las puertas están abiertas para todos. ';
  const body = `<p>${line.repeat(12)}</p>`.repeat(CHARACTERS / line.length / 12);
  for (let n = 0; n < PAGES; n += 1)
    writeFileSync(join(folder, 'pages', `${n}.html`), `<html lang="es"><title>${n}</title>${body}`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('needs no more memory for many pages than for one', { timeout: 180_000 }, async () => {
  const out = join(folder, 'out');
  const jiti = join(PROJECT, 'node_modules/jiti/lib/jiti-cli.mjs');
  const argv = ['--format', 'csv,json', '--out', out, join(folder, 'pages')];
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${HEAP_MB}`, jiti, join(PROJECT, 'lib/cli/scan.ts'), ...argv],
    { cwd: PROJECT, stdio: 'ignore' },
  );
  expect(await new Promise((done) => child.once('close', done))).toBe(0);
  expect(statSync(join(out, 'scan.json')).size).toBeGreaterThan(PAGES * CHARACTERS);
  expect(readFileSync(join(out, 'scan.jsonl'), 'utf8').split('\n')).toHaveLength(PAGES + 1);
});
