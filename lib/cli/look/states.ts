import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { tool } from '../tool.ts';
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
  await tool('vitest/vitest.mjs', ['run', '--project', 'browser', 'tests/browser/components'], {
    VITE_LOOK: '1',
  });
  const files = (await readdir(folder)).filter((file) => file.endsWith('.png')).sort();
  const taken = files.map((file) => ({ scene: file.split('-')[0] ?? '', view: file.slice(0, -4), file }));
  await writeFile(join(folder, 'index.html'), sheet(taken));
  console.log(`${files.length} states: ${relative(process.cwd(), join(folder, 'index.html'))}`);
}
