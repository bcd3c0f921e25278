import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { PROJECT } from '../../../lib/cli/browser/build.ts';
import { removeFolder } from '../../../lib/cli/browser/clean-up.ts';
import { runScript } from '../run-script.ts';

vi.setConfig({ testTimeout: 60_000 });

const CLEAN_UP = join(PROJECT, 'lib', 'cli', 'browser', 'clean-up.ts');
const WAIT = "console.log('up'); setInterval(() => undefined, 1000);";
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'behind-the-claim-clean-up-'));
});

afterAll(async () => {
  await removeFolder(folder);
  expect(existsSync(folder)).toBe(false);
});

/** Runs a script in a process of its own; `signal` is sent once it says that it is up. */
async function run(script: string, signal?: NodeJS.Signals) {
  const file = join(folder, 'script.ts');
  await writeFile(file, `import { watchOver } from ${JSON.stringify(CLEAN_UP)};\n${script}`);
  const options = signal === undefined ? {} : { signalOn: { words: /up/, signal } };
  return runScript(relative(PROJECT, file), [], options);
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends what runs, the latest first, and the process with %d', async (signal, code) => {
  const script = `
    watchOver({ stop: async () => console.log('first stopped'), kill: () => console.log('killed') });
    const forget = watchOver({ stop: async () => { console.log('second stopped'); forget(); }, kill: () => undefined });
    ${WAIT}`;
  const result = await run(script, signal);
  expect(result.code).toBe(code);
  expect(result.stdout).toMatch(/second stopped\s+first stopped/);
});

test('what cannot be stopped is killed', async () => {
  const script = `
    watchOver({ stop: () => Promise.reject(new Error('no')), kill: () => console.log('killed') });
    ${WAIT}`;
  expect((await run(script, 'SIGINT')).stdout).toContain('killed');
});

test('a process that just ends kills what it forgot', async () => {
  const script =
    "watchOver({ stop: async () => undefined, kill: () => console.log('killed') }); process.exit(3);";
  expect(await run(script)).toMatchObject({ code: 3, stdout: 'killed\n' });
});
