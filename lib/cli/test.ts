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
  const closingLines: string[] = [];
  const vitest = (...projects: string[]): Promise<void> => {
    const closingLine = join(folder, projects.join('-'));
    closingLines.push(closingLine);
    const args = ['run', ...projects.flatMap((project) => ['--project', project])];
    return tool('vitest/vitest.mjs', args, { CLOSING_LINE_FILE: closingLine });
  };
  const tests: Step[] = [
    { name: 'tests', run: () => vitest('unit', 'browser') },
    {
      name: 'tests, end to end',
      // Both browsers at once: each waits most of its time.
      run: async () => {
        const runs = await Promise.allSettled([vitest('chromium'), vitest('firefox')]);
        for (const one of runs) if (one.status === 'rejected') throw one.reason;
      },
    },
  ];
  try {
    const passed = await inTurn(before);
    // Tests of something that is not sound would only bury the reason.
    const failed = before.length - passed;
    const sound = failed === 0 && (await inTurn(tests)) === tests.length;
    const lines = await Promise.all(
      closingLines.map((file) => readFile(file, 'utf8').catch(() => '0 passed, 1 failed')),
    );
    console.log(lines.length === 0 ? `${passed} passed, ${failed} failed` : sumOf(lines));
    process.exitCode = sound ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One closing line for several. */
function sumOf(lines: readonly string[]): string {
  const sum = (what: string): number =>
    lines.reduce((total, line) => total + Number(new RegExp(`(\\d+) ${what}`).exec(line)?.[1] ?? 0), 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
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
