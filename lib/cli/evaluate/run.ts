import type { ChosenEvidence } from '../scan/evidence.ts';
import { errorsOf, type SentenceError } from './errors.ts';
import { type Scores, scoresOf } from './folds.ts';
import { judgePage } from './judge.ts';
import { predict } from './predict.ts';
import { type ProgressStream, withProgress } from './progress.ts';
import type { Corpus } from './read-corpus.ts';
import { allRuleEffects, type RuleEffect, ruleEffect } from './rule-effect.ts';
import type { JudgedSentence } from './types.ts';
import { missReader } from './why-missed.ts';

export interface EvaluateOptions {
  readonly evidence: ChosenEvidence;
  readonly progress: ProgressStream;
  /** Whether errors are listed. */
  readonly errors: boolean;
  /** The rules whose effect is asked: one by id, all, or none. */
  readonly rules: { readonly id: string } | 'all' | 'none';
  /** The folds whose sentences may be listed; null for all. Figures are always of all. */
  readonly folds: readonly number[] | null;
}

/** What came out of one run; null for what was not asked. */
export interface Evaluated {
  readonly corpus: Corpus;
  readonly judged: readonly JudgedSentence[];
  readonly scores: Scores;
  readonly errors: readonly SentenceError[] | null;
  readonly rules: readonly RuleEffect[] | null;
  /** Whether a sentence may be listed. */
  readonly listed: (one: JudgedSentence) => boolean;
}

/**
 * Scans a corpus and scores it.
 *
 * @throws an Error that names the folds there are, for a fold that is none of them
 */
export async function evaluate(corpus: Corpus, options: EvaluateOptions): Promise<Evaluated> {
  const { evidence, progress, folds } = options;
  checkFolds(folds ?? [], corpus);
  const read = await withProgress('pages', corpus.pages, progress, (page) => predict(page, evidence));
  const judged = read.flatMap(judgePage);
  const listed = ({ page }: JudgedSentence) =>
    folds === null || (page.fold !== null && folds.includes(page.fold));
  return {
    corpus,
    judged,
    scores: scoresOf(corpus.pages, judged),
    errors: options.errors ? errorsOf(judged.filter(listed), whyMissed(evidence)) : null,
    rules:
      options.rules === 'none'
        ? null
        : options.rules === 'all'
          ? allRuleEffects(read, judged)
          : [ruleEffect(options.rules.id, read, judged)],
    listed,
  };
}

/** Reads each page once, however many of its sentences were missed. */
function whyMissed({ index }: ChosenEvidence) {
  const readers = new Map<string, ReturnType<typeof missReader>>();
  return ({ page, sentence }: JudgedSentence) => {
    const reader = readers.get(page.id) ?? missReader(page.text, index);
    readers.set(page.id, reader);
    return reader(sentence);
  };
}

function checkFolds(folds: readonly number[], { name, pages }: Corpus): void {
  const known = [...new Set(pages.flatMap((page) => page.fold ?? []))].sort((a, b) => a - b);
  const unknown = folds.find((fold) => !known.includes(fold));
  if (unknown === undefined) return;
  const there = known.length === 0 ? 'It has none.' : `Its folds are: ${known.join(', ')}.`;
  throw new Error(`${name} has no fold ${unknown}. ${there}`);
}
