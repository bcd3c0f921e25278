import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { growth, measureReadingPage, type PageFigures, type PagePlan } from './bench/article.ts';
import { inNewBrowser, type Lab } from './bench/browser.ts';
import { measureChanging } from './bench/changing.ts';
import { machineLine } from './bench/machine.ts';
import { measureOffTopic } from './bench/off-topic.ts';
import {
  DEFAULT_JSON,
  HELP,
  type Options,
  type Part,
  READING_PARTS,
  type ReadingPart,
  readOptions,
} from './bench/options.ts';
import { measurePopover } from './bench/popover.ts';
import { serveBench } from './bench/site.ts';
import { sizes } from './bench/sizes.ts';
import { markdownTable, textTable, written } from './bench/table.ts';
import { TARGETS } from './bench/targets.ts';
import type { Report } from './bench/types.ts';
import { ensureBuilt, PROJECT } from './browser/build.ts';
import { runCommand, watchOver } from './browser/clean-up.ts';
import { ensureBrowsers } from './browser/install.ts';
import { printable } from './printable.ts';
import { findTarget } from './start/target.ts';

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(HELP);
    return;
  }
  const { family, runs } = options;
  const [browser] = ensureBrowsers([family], console.error);
  if (browser === undefined) throw new Error('No browser found.');
  const extensionDir = await ensureBuilt(family, console.error);
  const machine = machineLine();
  const started = Date.now();
  const say = (line: string) =>
    console.error(`${String(Math.round((Date.now() - started) / 1_000)).padStart(5)} s  ${line}`);
  const lab: Lab = { browser, extensionDir, say };

  const { figures, remarks } =
    options.page === null ? await ownPages(lab, options) : await onePage(lab, options);
  const report: Report = {
    measuredAt: new Date().toISOString(),
    command: ['npm run bench', ...commandArguments()].join(' '),
    browser: await versionOf(lab),
    machine,
    runs,
    remarks,
    figures: [...figures, ...sizes(extensionDir)],
  };
  write(options.json, report);
  print(report, options);
}

/** All that is measured where no page is named, or what of it was asked for. */
async function ownPages(lab: Lab, options: Options): Promise<Pick<Report, 'figures' | 'remarks'>> {
  const { runs, quick, only } = options;
  const site = await serveBench();
  const wants = (part: Part) => only === null || only.includes(part);
  const reading = async (part: ReadingPart, plan: Partial<PagePlan>): Promise<PageFigures | null> =>
    wants(part)
      ? measureReadingPage(lab, {
          name: READING_PARTS[part],
          url: site.url(part),
          runs,
          asked: {},
          mark: true,
          harper: true,
          ...plan,
        })
      : null;
  const x1 = await reading('x1', {
    asked: { coldThread: TARGETS.articleCold, overMarkWarm: TARGETS.articleOverMark },
  });
  const x10 = await reading('x10', {});
  const x100 = await reading('x100', {
    runs: Math.min(runs, 2),
    harper: harperAfter(x1, x10, quick),
    asked: {
      overMarkCold: TARGETS.x100OverMark,
      longestTask: TARGETS.longestTask,
      firstScreen: TARGETS.firstScreen,
    },
  });
  const words = await reading('words', {});
  return {
    remarks: [site.remark],
    figures: [
      ...[x1, x10, x100, words].flatMap((page) => page?.figures ?? []),
      ...growth('article ×1 to ×10', x1?.warm, x10?.warm),
      ...growth('article ×10 to ×100', x10?.warm, x100?.warm),
      ...(wants('off-topic') ? await measureOffTopic(lab, site.url('off-topic'), quick) : []),
      ...(wants('changing') ? await measureChanging(lab, site.url('changing'), quick) : []),
      ...(wants('popover') ? await measurePopover(lab, 'article ×1', site.url('x1'), Math.min(runs, 3)) : []),
    ],
  };
}

/** Longest, in ms, that harper.js may be expected to take for one text. */
const HARPER_PATIENCE = 90_000;

/** Whether harper.js is to be run on ten times the text of a page; why not, where it is not. */
function harperAfter(
  smallest: PageFigures | null,
  smaller: PageFigures | null,
  quick: boolean,
): true | string {
  if (quick) return '--quick';
  const before = smallest?.harperMs ?? null;
  const last = smaller?.harperMs ?? null;
  if (before === null || last === null) return 'how long it would take is not known without ×1 and ×10';
  // What it takes grows faster than the text.
  const expected = (last * last) / before;
  return expected <= HARPER_PATIENCE || `it would take about ${written(expected, 'ms')}`;
}

/** Another page: the reader against the floor. What the rivals need is not served there. */
async function onePage(lab: Lab, { page, runs }: Options): Promise<Pick<Report, 'figures' | 'remarks'>> {
  const target = await findTarget(page ?? undefined);
  watchOver({ stop: target.close, kill: () => undefined });
  const name = printable(target.file ?? target.url);
  const { figures } = await measureReadingPage(lab, {
    name,
    url: target.url,
    runs,
    asked: {},
    mark: false,
    harper: 'only on our own pages',
  });
  return { figures, remarks: [] };
}

function versionOf(lab: Lab): Promise<string> {
  return inNewBrowser(lab, async ({ driver }) => driver.version);
}

/** As they were given, to be typed again. */
function commandArguments(): string[] {
  const given = process.argv.slice(2);
  return given.length === 0 ? [] : ['--', ...given];
}

function write(path: string, report: Report): void {
  // npm runs its scripts in the project's folder; a path that was given is from where it was called.
  const given = resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
  const file = path === DEFAULT_JSON ? resolve(PROJECT, path) : given;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  console.error(`All figures are in ${file}.`);
}

function print(report: Report, { markdown }: Options): void {
  if (markdown) {
    console.log(markdownTable(report));
    return;
  }
  console.log(textTable(report.figures));
  console.log();
  for (const remark of report.remarks) console.log(remark);
  console.log(`${report.runs} runs in ${report.browser}; several values: median (least to most)`);
  console.log(report.machine);
}

await runCommand(main);
