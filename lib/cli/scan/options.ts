import { parseArgs } from 'node:util';
import type { Exporter } from '../../export/types.ts';
import { formatsNamed, scanFormats } from './formats.ts';
import { helpText } from './help.ts';
import { userCacheFolder } from './web/cache.ts';
import { LIMITS } from './web/limits.ts';

/** What the command was asked for. */
export interface Command {
  /** Files, folders and addresses. */
  readonly paths: readonly string[];
  /** Text files with addresses; "-" is standard input. */
  readonly lists: readonly string[];
  readonly formats: readonly Exporter[];
  /** Null: standard output. */
  readonly out: string | null;
  readonly fresh: boolean;
  /** Null: all. */
  readonly packs: readonly string[] | null;
  readonly packFiles: readonly string[];
  readonly trace: boolean;
  readonly atOnce: number;
  readonly cache: string;
  /** Milliseconds. */
  readonly maxAge: number;
}

const DAY = 86_400_000;

/**
 * Reads the words behind the command.
 *
 * @returns a text where only that is to be printed: the help
 * @throws an Error that says what to do instead
 */
export function readOptions(argv: readonly string[]): Command | string {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      urls: { type: 'string', multiple: true, default: [] },
      format: { type: 'string', default: 'jsonl' },
      out: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      packs: { type: 'string' },
      'pack-file': { type: 'string', multiple: true, default: [] },
      trace: { type: 'boolean', default: false },
      'at-once': { type: 'string', default: String(LIMITS.atOnce) },
      'max-age': { type: 'string', default: '7' },
      cache: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const all = scanFormats();
  if (values.help) return helpText(all);
  const formats = formatsNamed(values.format, all);
  if (values.out === '') throw new Error('--out takes a folder, which is made where it is not there.');
  if (formats.length > 1 && values.out === undefined)
    throw new Error(`--format ${values.format} makes several files: say where to with --out DIR.`);
  if (values.fresh && values.out === undefined)
    throw new Error('--fresh goes with --out DIR: without it every scan is a new one.');
  if (positionals.length === 0 && values.urls.length === 0)
    throw new Error(
      'Name a page, a text, a folder or an address to scan, or a list with --urls. See --help.',
    );
  return {
    paths: positionals,
    lists: values.urls,
    formats,
    out: values.out ?? null,
    fresh: values.fresh,
    packs: values.packs?.split(',').map((id) => id.trim()) ?? null,
    packFiles: values['pack-file'],
    trace: values.trace,
    atOnce: wholeNumber('--at-once', values['at-once'], 1, 32),
    cache: values.cache ?? userCacheFolder(),
    maxAge: wholeNumber('--max-age', values['max-age'], 0, 3650) * DAY,
  };
}

function wholeNumber(option: string, given: string, least: number, most: number): number {
  const number = Number(given.trim() || Number.NaN);
  if (!Number.isInteger(number) || number < least || number > most)
    throw new Error(`${option} takes a whole number from ${least} to ${most}, not "${given}".`);
  return number;
}
