import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { exitWith } from './exit-with.ts';
import { newRule } from './rule/new-rule.ts';

const HELP = `Usage:
  npm run --silent rule -- new ID [--veto]
      Writes lib/core/rules/ID.ts (with --veto: lib/core/vetoes/ID.ts) to fill in, and lists it in that folder's
      index.ts. Its tests fail until it is filled in. Overwrites nothing. ID: small letters, words joined by -.
  npm run --silent rule -- list
      Every rule and veto, one a line: id, kind, title; of a veto, which has no title, why.
CONTRIBUTING.md, "Add a claim rule", says how to go on.`;

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      veto: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) {
    console.log(HELP);
    return 0;
  }
  const [what, id, ...more] = positionals;
  if (what === 'list' && id === undefined) {
    // Only here, so that a rule half written does not stop the next one from being begun.
    const { ruleList } = await import('./rule/list.ts');
    console.log(ruleList().join('\n'));
    return 0;
  }
  if (what === 'new' && id !== undefined && more.length === 0) {
    const { ok, lines } = newRule({ id, veto: values.veto, root: PROJECT });
    (ok ? console.log : console.error)(lines.join('\n'));
    return ok ? 0 : 1;
  }
  throw new Error('Say new and one id, such as new works-overnight; or list. See --help.');
}

exitWith('rule', main);
