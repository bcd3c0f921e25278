import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './browser/build.ts';
import { ensureBrowsers } from './browser/install.ts';
import { BROWSER_FAMILIES } from './browsers.ts';
import { tool } from './tool.ts';

/** Everything that must hold before a change goes in, the cheapest first. */
interface Step {
  readonly name: string;
  readonly run: () => Promise<void>;
}

/** `npm test`: runs all steps that can still say something, names each with its time, and ends with the counts. */
async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'behind-the-claim-test-'));
  const closingLine = join(folder, 'closing-line');
  const before: Step[] = [
    { name: 'browsers', run: async () => void ensureBrowsers(BROWSER_FAMILIES, console.log) },
    { name: 'format and lint', run: () => tool('@biomejs/biome/bin/biome', ['check', '.']) },
    { name: 'types', run: () => tool('typescript/bin/tsc', ['--noEmit']) },
    {
      name: 'types of the core',
      run: () => tool('typescript/bin/tsc', ['--noEmit', '-p', 'tsconfig.core.json']),
    },
    { name: 'build for Chromium', run: () => build('chromium') },
    { name: 'build for Firefox', run: () => build('firefox') },
    { name: 'rules of the store', run: () => tool('jiti/lib/jiti-cli.mjs', ['lib/cli/lint-store.ts']) },
  ];
  const tests: Step = {
    name: 'tests',
    run: () => tool('vitest/vitest.mjs', ['run'], { CLOSING_LINE_FILE: closingLine }),
  };
  try {
    const passed = await inTurn(before);
    // Tests of something that is not sound would only bury the reason.
    const failed = before.length - passed;
    const sound = failed === 0 && (await inTurn([tests])) === 1;
    console.log(await readFile(closingLine, 'utf8').catch(() => `${passed} passed, ${failed || 1} failed`));
    process.exitCode = sound ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs the steps one after the other, and returns how many passed. */
async function inTurn(steps: readonly Step[]): Promise<number> {
  let passed = 0;
  for (const { name, run } of steps) {
    const started = performance.now();
    const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
    try {
      await run();
      passed += 1;
      console.log(`✓ ${name} (${seconds()})`);
    } catch (error) {
      console.error(`✗ ${name} failed (${seconds()}): ${error instanceof Error ? error.message : error}`);
    }
  }
  return passed;
}

await main();
