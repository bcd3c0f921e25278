import { parseArgs } from 'node:util';
import { codeVersion } from './evaluate/code-version.ts';
import { readCorpus } from './evaluate/read-corpus.ts';
import { readRecord, recordFile, toRecord, writeRecord } from './evaluate/record.ts';
import { toText } from './evaluate/report.ts';
import { checkRuleId } from './evaluate/rule-effect.ts';
import { evaluate } from './evaluate/run.ts';
import { toJson } from './evaluate/to-json.ts';
import { exitWith } from './exit-with.ts';
import { chosenEvidence } from './scan/evidence.ts';

const HELP = `Usage: npm run --silent evaluate -- [options] DIR

Scans the labelled pages of a corpus (DIR has pages/, sentences/, labels/ and may have folds.json) and says how
well the rules find and read their claims: over all pages, in each fold, and against the run last recorded.
  --errors     every miss with what it lacked, every false alarm with the rule that fired
  --rules      all rules: their hits and false alarms, and F1 without each
  --rule ID    one rule, with its sentences
  --fold N,…   lists sentences of these folds only, so that the others stay unseen; figures are of all
  --record     keeps this run in .evaluate/, to compare later ones with
  --json       one JSON value, for machines
CONTRIBUTING.md, "Measure", says how to read it and how to label a page.`;

/** npm runs scripts in the project's folder; paths are meant from where the command was given. */
if (process.env['INIT_CWD'] !== undefined) process.chdir(process.env['INIT_CWD']);

async function main(argv: readonly string[]): Promise<undefined> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      errors: { type: 'boolean', default: false },
      rules: { type: 'boolean', default: false },
      rule: { type: 'string' },
      fold: { type: 'string' },
      record: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) {
    console.log(HELP);
    return;
  }
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0)
    throw new Error('Name the folder of one corpus, such as ../shared/corpus/dev. See --help.');
  if (values.rule !== undefined) checkRuleId(values.rule);
  const folds = values.fold === undefined ? null : foldNumbers(values.fold);

  const corpus = await readCorpus(folder);
  const file = recordFile(corpus.name);
  const recorded = await readRecord(file);
  const run = await evaluate(corpus, {
    evidence: chosenEvidence(null),
    progress: process.stderr,
    errors: values.errors,
    rules: values.rule !== undefined ? { id: values.rule } : values.rules ? 'all' : 'none',
    folds,
  });
  console.log(values.json ? JSON.stringify(toJson(run, recorded)) : toText(run, recorded));
  if (!values.record) return;
  const { fingerprint } = corpus;
  await writeRecord(
    file,
    toRecord(run.scores, { at: new Date().toISOString(), code: codeVersion(), fingerprint }),
  );
  console.error(`Recorded in ${file}.`);
}

function foldNumbers(given: string): number[] {
  const folds = given.split(',').map((fold) => Number(fold.trim() || Number.NaN));
  if (folds.some((fold) => !Number.isInteger(fold)))
    throw new Error(`--fold takes numbers, such as 0,1,2; not "${given}".`);
  return folds;
}

exitWith('evaluate', main);
