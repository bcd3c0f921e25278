import { parseArgs } from 'node:util';
import { BROWSER_FAMILIES, type BrowserFamily } from '../browsers.ts';

export const HELP = `Measures what the extension costs a page, against what no reader could do without, and against two others.

  npm run bench                  the article once, 10 and 100 times over, and pages made for this
  npm run bench -- FILE|URL      one page alone: the reader against the floor
  --browser firefox              in Firefox, what can be had there (chromium)
  --runs N                       browsers started for each page (5)
  --only PART,…                  some parts alone: x1, x10, x100, words, off-topic, changing, popover
  --quick                        one for each, and nothing that takes minutes
  --json FILE                    writes all figures as JSON (.bench/latest.json)
  --markdown                     prints the table as README has it
  --help

main thread   processor time of the page's whole main thread: scripts, messages, style, layout, paint. The time a thread
              waits while the machine does something else is not in it
busy          what the extension counts itself, in its own code
wall          by the clock, so what else the machine does is in it
cold          the first time in a browser that was just started; warm: later, in the same browser
floor         one walk over the page's text, and one pattern over it
mark.js       marks the terms of our lexicon: given as a list, of those words alone that are on the page; or as one
              pattern, the fastest that it can be made to go
harper.js     checks the grammar of the same text, once it is set up; in the first browser alone, for it is slow

Ratios are of figures of the same run of this command. It measures and judges; it never fails for what it finds.`;

export const DEFAULT_JSON = '.bench/latest.json';

/** Pages that are read whole, by the name of their file, as they are told of. */
export const READING_PARTS = {
  x1: 'article ×1',
  x10: 'article ×10',
  x100: 'article ×100',
  words: '5,000 words',
} as const;

export type ReadingPart = keyof typeof READING_PARTS;

const PARTS = ['x1', 'x10', 'x100', 'words', 'off-topic', 'changing', 'popover'] as const;

export type Part = (typeof PARTS)[number];

export interface Options {
  readonly help: boolean;
  readonly family: BrowserFamily;
  /** Browsers started for each page. */
  readonly runs: number;
  readonly quick: boolean;
  /** Where the JSON goes, as it was given. */
  readonly json: string;
  readonly markdown: boolean;
  /** The parts that are measured; null for all. */
  readonly only: readonly Part[] | null;
  /** Another page to measure than our own. */
  readonly page: string | null;
}

/** Throws one plain sentence for what it does not understand. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      browser: { type: 'string', default: 'chromium' },
      runs: { type: 'string' },
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      json: { type: 'string', default: DEFAULT_JSON },
      markdown: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const family = BROWSER_FAMILIES.find((one) => one === values.browser);
  if (family === undefined) throw new Error(`--browser is ${BROWSER_FAMILIES.join(' or ')}.`);
  const runs = Number(values.runs ?? (values.quick ? 1 : 5));
  if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs is a number from 1.');
  if (positionals.length > 1) throw new Error('One page at a time.');
  const only = values.only?.split(',').map(partNamed) ?? null;
  const { help, quick, json, markdown } = values;
  return { help, family, runs, quick, only, json, markdown, page: positionals[0] ?? null };
}

function partNamed(name: string): Part {
  const part = PARTS.find((one) => one === name);
  if (part === undefined) throw new Error(`There is no part "${name}": there are ${PARTS.join(', ')}.`);
  return part;
}
