import { kindOf, type SentenceError } from './errors.ts';
import { type Figure, numberOf } from './figures.ts';
import { changeOf, type RecordedRun } from './record.ts';
import type { RuleEffect } from './rule-effect.ts';
import type { Evaluated } from './run.ts';
import type { JudgedSentence } from './types.ts';

/**
 * A run as one JSON value for machines. Figures carry `value`, `part`, `of` and, where a run is recorded, `change`;
 * their ids are stable.
 */
export function toJson(
  { corpus, scores, errors, rules, listed }: Evaluated,
  recorded: RecordedRun | null,
): object {
  return {
    corpus: { name: corpus.name, fingerprint: corpus.fingerprint, pages: corpus.pages.length },
    recorded:
      recorded === null ? null : { at: recorded.at, code: recorded.code, fingerprint: recorded.fingerprint },
    all: figures(scores.all, recorded?.all),
    folds: Object.fromEntries(
      scores.folds.map((one) => [one.fold, figures(one.figures, recorded?.folds[one.fold])]),
    ),
    ...(errors === null ? {} : { errors: errors.map(error) }),
    ...(rules === null ? {} : { rules: rules.map((one) => rule(one, listed)) }),
  };
}

function figures(
  from: readonly Figure[],
  recorded: Readonly<Record<string, number | null>> | undefined,
): object {
  return Object.fromEntries(
    from.map((figure) => [
      figure.id,
      {
        value: numberOf(figure),
        part: figure.part,
        of: figure.of,
        ...(recorded === undefined ? {} : { change: changeOf(figure, recorded) }),
      },
    ]),
  );
}

function error(one: SentenceError): object {
  return { error: one.error, ...sentence(one.at), ...(one.error === 'miss' ? { why: one.why } : {}) };
}

function sentence(one: JudgedSentence): object {
  const { page, sentence: at, covered, claims } = one;
  const cues = claims.flatMap((claim) => claim.cues);
  const products = claims.flatMap((claim) => claim.products);
  return {
    page: page.id,
    pageKind: page.kind,
    fold: page.fold,
    i: at.i,
    text: at.text,
    kind: kindOf(one),
    covered,
    cues,
    products,
  };
}

function rule(effect: RuleEffect, listed: Evaluated['listed']): object {
  const { ruleId, hits, alarms, lostHits, lostAlarms, without } = effect;
  return {
    id: ruleId,
    hits: hits.length,
    alarms: alarms.length,
    lostHits,
    lostAlarms,
    without: figures(without, undefined),
    sentences: [...hits, ...alarms].filter(listed).map((one) => ({ outcome: one.outcome, ...sentence(one) })),
  };
}
