import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkFiles } from './pack/check-files.ts';
import { newPack } from './pack/new-pack.ts';

const HELP = `Usage:
  npm run --silent pack -- check FILE…
      Checks packs of your own: each by itself, against the packs that come with the extension, and against
      each other. Names every entry that is wrong and how to mend it. Ends with 1 if any cannot be used.
  npm run --silent pack -- new ID [--title TITLE] [--out FILE]
      Writes a pack to fill in, as ID.json unless --out says otherwise. Overwrites nothing.
PACKS.md explains the format.`;

/** The JSON Schema of packs, for an editor. */
const SCHEMA = fileURLToPath(new URL('../../public/evidence-pack.schema.json', import.meta.url));

/** Where what was asked for is not understood. */
const NOT_UNDERSTOOD = 2;

/** npm runs scripts in the project's folder; paths are meant from where the command was given. */
if (process.env['INIT_CWD'] !== undefined) process.chdir(process.env['INIT_CWD']);

function main(argv: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      title: { type: 'string' },
      out: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) {
    console.log(HELP);
    return 0;
  }
  const [what, ...rest] = positionals;
  const today = new Date().toISOString().slice(0, 10);
  if (what === 'check' && rest.length > 0) {
    const { lines, ok } = checkFiles(rest, today);
    console.log(lines.join('\n'));
    return ok ? 0 : 1;
  }
  const [id] = rest;
  if (what === 'new' && id !== undefined && rest.length === 1) {
    const { line, ok } = newPack({
      id,
      title: values.title ?? null,
      schema: SCHEMA,
      file: values.out ?? null,
      today,
    });
    (ok ? console.log : console.error)(line);
    return ok ? 0 : 1;
  }
  console.error(`pack: say check and the files, or new and an id.\n\n${HELP}`);
  return NOT_UNDERSTOOD;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(`pack: ${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  process.exitCode = NOT_UNDERSTOOD;
}
