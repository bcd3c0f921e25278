import { readdirSync, readFileSync, statSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type Figures, floorInPage, type Run, summarize } from './bench/measure.ts';
import { ensureBuilt } from './browser/build.ts';
import { runCommand, watchOver } from './browser/clean-up.ts';
import { ensureBrowsers } from './browser/install.ts';
import { launch } from './browser/launch.ts';
import { readPage } from './browser/reader.ts';
import { findTarget, type Target } from './start/target.ts';

const HELP = `Measures what the reader costs a page's main thread, each time in a browser that was just started.

  npm run bench                  on the bundled page
  npm run bench -- FILE|URL      on another
  --runs N                       how often (10)

reader   all that it does on that thread up to the last mark: collect, place, paint
floor    what no reader could do without: one walk over the page's text, and one pattern over it`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { runs: { type: 'string', default: '10' }, help: { type: 'boolean', default: false } },
  });
  const runs = Number(values.runs);
  if (values.help || !Number.isInteger(runs) || runs < 1) {
    console.log(HELP);
    process.exitCode = values.help ? 0 : 1;
    return;
  }
  const [browser] = ensureBrowsers(['chromium'], console.error);
  if (browser === undefined) throw new Error('No browser found.');
  const extensionDir = await ensureBuilt('chromium', console.error);
  const target = await findTarget(positionals[0]);
  watchOver({ stop: target.close, kill: () => undefined });

  const measured: Run[] = [];
  let version = '';
  for (let run = 0; run < runs; run += 1) {
    const driver = await launch(browser, { extensionDir, headless: true });
    version = driver.version;
    const tab = await driver.open(target.url);
    const state = await readPage(tab);
    if (state === null)
      throw new Error(`${target.url} speaks of no such therapy: there is nothing to measure.`);
    const { milliseconds: floor } = await tab.evaluate(floorInPage);
    measured.push({ reader: state.busyMs, floor, claims: state.claims, characters: state.characters });
    await driver.close();
  }
  print(target, measured, version, extensionDir);
}

function print(target: Target, measured: readonly Run[], version: string, extensionDir: string): void {
  const reader = summarize(measured.map((run) => run.reader));
  const floor = summarize(measured.map((run) => run.floor));
  const last = measured.at(-1);
  const line = (name: string, { median, p90 }: Figures) =>
    `${name.padEnd(8)} median ${median.toFixed(1)} ms, 90th percentile ${p90.toFixed(1)} ms`;
  console.log(`${target.file ?? target.url}: ${last?.claims} claims in ${last?.characters} characters`);
  console.log(`${measured.length} runs, each in a new ${version}`);
  console.log(line('reader', reader));
  console.log(line('floor', floor));
  console.log(`ratio    ${(reader.median / floor.median).toFixed(1)}`);
  for (const { name, size, zipped } of scripts(extensionDir)) {
    console.log(`${name.padEnd(14)} ${size} bytes, ${zipped} gzipped`);
  }
  const processors = cpus();
  const load = loadavg()[0]?.toFixed(1);
  console.log(
    `machine  ${processors.length} × ${processors[0]?.model.trim()}, Node ${process.version}, load ${load}`,
  );
}

/** The scripts that are put into pages. */
function scripts(folder: string): { name: string; size: number; zipped: number }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?:^|[\\/])(?:gate|reader)\.js$/.test(path))
    .map((name) => {
      const path = join(folder, name);
      return { name, size: statSync(path).size, zipped: gzipSync(readFileSync(path), { level: 9 }).length };
    });
}

await runCommand(main);
