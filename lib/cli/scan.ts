import { parseArgs } from 'node:util';
import { exitWith } from './exit-with.ts';
import { chosenEvidence } from './scan/evidence.ts';
import { filesAt } from './scan/find-files.ts';
import { scanFile } from './scan/scan.ts';
import { toTable } from './scan/table.ts';

const HELP = `Usage: npm run --silent scan -- [--format jsonl|table] [--packs ID,…] [--pack-file FILE]… [--trace] PATH…

Finds the claims for stem cells, PRP and their relatives in pages (.html) and texts (.txt), or in all of a
folder, and prints what the evidence packs hold on each: JSON Lines (one object a document) or a table.
  --packs ID,…      only these of the bundled packs (all, if left out)
  --pack-file FILE  a pack of your own besides; may be given several times
  --trace           with each claim, which findings were taken or left, and why

Exits with 1 if any file could not be read; the others are still scanned.`;

/** npm runs scripts in the project's folder; paths are meant from where the command was given. */
if (process.env['INIT_CWD'] !== undefined) process.chdir(process.env['INIT_CWD']);

async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'jsonl' },
      packs: { type: 'string' },
      'pack-file': { type: 'string', multiple: true },
      trace: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) {
    console.log(HELP);
    return 0;
  }
  if (values.format !== 'jsonl' && values.format !== 'table')
    throw new Error(`--format takes jsonl or table, not "${values.format}".`);
  if (positionals.length === 0) throw new Error('Name a page, a text or a folder to scan. See --help.');
  const evidence = chosenEvidence(
    values.packs?.split(',').map((id) => id.trim()) ?? null,
    values['pack-file'],
  );
  let failed = false;
  for (const path of positionals) {
    const files = await tried(path, () => filesAt(path), null);
    if (files?.length === 0) console.error(`scan: ${path}: no pages (.html) or texts (.txt) in it`);
    for (const file of files ?? []) {
      const result = await tried(file, () => scanFile(file, { evidence, trace: values.trace }), null);
      if (result !== null) console.log(values.format === 'table' ? toTable(result) : JSON.stringify(result));
    }
  }
  return failed ? 1 : 0;

  async function tried<T>(path: string, run: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await run();
    } catch (error) {
      failed = true;
      console.error(`scan: ${path}: ${error instanceof Error ? error.message : String(error)}`);
      return otherwise;
    }
  }
}

exitWith('scan', main);
