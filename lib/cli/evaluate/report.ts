import { count, counted } from '../../core/words/numbers.ts';
import { kindMixUps } from './errors.ts';
import { errorsList } from './errors-list.ts';
import { figuresTable } from './figures-table.ts';
import type { RecordedRun } from './record.ts';
import { ruleReport, rulesTable } from './rules-table.ts';
import type { Evaluated } from './run.ts';

/** A run as text for a terminal: what it was over, the figures, and what else was asked for. */
export function toText(run: Evaluated, recorded: RecordedRun | null): string {
  const { scores, judged, errors, rules, listed } = run;
  const [rule, ...others] = rules ?? [];
  return [
    summary(run),
    comparison(run, recorded),
    '',
    figuresTable(scores, recorded),
    ...(rule === undefined
      ? []
      : [
          '',
          others.length > 0
            ? rulesTable([rule, ...others], scores.all)
            : ruleReport(rule, scores.all, listed),
        ]),
    ...(errors === null ? [] : ['', errorsList(errors, kindMixUps(judged.filter(listed)))]),
  ].join('\n');
}

function summary({ corpus, judged }: Evaluated): string {
  const labelled = (claim: 'yes' | 'borderline') =>
    count(judged.filter(({ sentence }) => sentence.label?.claim === claim).length);
  const sentences = counted(judged.length, 'sentence');
  return `${corpus.name}: ${counted(corpus.pages.length, 'page')}, ${sentences}, of them ${labelled('yes')} claims and ${labelled('borderline')} borderline`;
}

function comparison({ corpus }: Evaluated, recorded: RecordedRun | null): string {
  if (recorded === null)
    return 'No run over it is recorded yet: --record keeps this one to compare later ones with.';
  const code = recorded.code === null ? '' : ` of ${recorded.code}`;
  const line = `change: since the run${code} recorded at ${recorded.at.slice(0, 16).replace('T', ' ')} UTC`;
  if (recorded.fingerprint === corpus.fingerprint) return line;
  return `${line}. The corpus is not as it was then: part of the change comes from its texts, labels or folds.`;
}
