import { execFile } from 'node:child_process';
import { join } from 'node:path';
import * as v from 'valibot';
import { ensureBuilt, PROJECT } from './browser/build.ts';
import { exitWith } from './exit-with.ts';

/** What Mozilla's own linter says of a package, as far as it is looked at here. */
const Finding = v.object({
  code: v.string(),
  message: v.string(),
  file: v.optional(v.string(), ''),
  line: v.optional(v.number(), 0),
});
const Report = v.object({ errors: v.array(Finding), warnings: v.array(Finding) });

/**
 * Preact can set `innerHTML`, for a property that we never give it: tests/structure.test.ts sees to that. Citation.js can,
 * for one who asks for a citation as an element: we ask for text, and lib/evidence/cite/citation-js.d.ts has nothing else.
 */
const KNOWN = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe assignment to innerHTML', most: 3 };

/** `npm run lint:store`: the built Firefox package against the rules of Mozilla's store. Code 1 where one is broken. */
async function main(): Promise<number> {
  const folder = await ensureBuilt('firefox', console.log);
  const { errors, warnings } = await lint(folder);
  const known = warnings
    .filter(({ code, message }) => code === KNOWN.code && message === KNOWN.message)
    // One copy of Preact in the reader, one that our own pages share, and one of Citation.js.
    .filter(({ file }, place, all) => all.findIndex((one) => one.file === file) === place)
    .slice(0, KNOWN.most);
  const broken = [...errors, ...warnings.filter((one) => !known.includes(one))];
  for (const { code, message, file, line } of broken) console.error(`${file}:${line}: ${code}: ${message}`);
  console.log(
    `${errors.length} errors, ${warnings.length} warnings, ${known.length} of them of innerHTML in libraries, which is never used.`,
  );
  return broken.length === 0 ? 0 : 1;
}

function lint(folder: string): Promise<v.InferOutput<typeof Report>> {
  const linter = join(PROJECT, 'node_modules', 'addons-linter', 'bin', 'addons-linter');
  return new Promise((done, failed) => {
    // It ends with 1 where it finds an error, which is an answer like any other.
    execFile(process.execPath, [linter, '--output', 'json', folder], { maxBuffer: 64e6 }, (_, out, said) => {
      try {
        done(v.parse(Report, JSON.parse(out)));
      } catch {
        failed(new Error(`The linter gave no answer.\n${said || out}`));
      }
    });
  });
}

exitWith('lint:store', main);
