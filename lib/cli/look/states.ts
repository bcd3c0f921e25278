import { spawn } from 'node:child_process';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { PROJECT } from '../browser/build.ts';
import { sheet } from './sheet.ts';

/**
 * Has the components' tests take a picture of each state that they hold against the rules of accessibility: also of
 * those that come and go, or need something to fail. Writes a page that shows them side by side.
 *
 * @param folder where the tests put them; what was in it goes
 */
export async function pictureStates(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await runTests();
  const files = (await readdir(folder)).filter((file) => file.endsWith('.png')).sort();
  const taken = files.map((file) => ({ scene: file.split('-')[0] ?? '', view: file.slice(0, -4), file }));
  await writeFile(join(folder, 'index.html'), sheet(taken));
  console.log(`${files.length} states: ${relative(process.cwd(), join(folder, 'index.html'))}`);
}

function runTests(): Promise<void> {
  const vitest = join(PROJECT, 'node_modules', 'vitest', 'vitest.mjs');
  const child = spawn(process.execPath, [vitest, 'run', '--project', 'browser', 'tests/browser/components'], {
    cwd: PROJECT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, VITE_LOOK: '1' },
  });
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) =>
      code === 0 ? done() : failed(new Error('A test failed: see its words above.')),
    );
  });
}
