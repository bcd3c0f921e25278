import { CLAIM_RULES } from '../../core/rules/index.ts';
import { counted } from '../../core/words/numbers.ts';
import { columns } from './columns.ts';
import { fired, sentence } from './errors-list.ts';
import { type Figure, numberOf } from './figures.ts';
import { shown, signed } from './figures-table.ts';
import type { RuleEffect } from './rule-effect.ts';
import type { JudgedSentence } from './types.ts';

/** All rules, one a line. @param all the figures with all rules */
export function rulesTable(effects: readonly RuleEffect[], all: readonly Figure[]): string {
  const head = ['rule', 'hits', 'alarms', 'hits by it alone', 'alarms by it alone', 'F1 without', 'change'];
  const rows = effects.map((one) => [
    one.ruleId,
    String(one.hits.length),
    String(one.alarms.length),
    String(one.lostHits),
    String(one.lostAlarms),
    ...withoutIt('detection/f1', one.without, all),
  ]);
  const note =
    'Hits and alarms: sentences whose leading claim has this rule as its main one. F1 without it is close to a few thousandths.';
  return [...columns([head, ...rows]), note].join('\n');
}

/**
 * One rule: its counts, the figures without it, and its sentences.
 *
 * @param wanted which sentences to list
 */
export function ruleReport(
  effect: RuleEffect,
  all: readonly Figure[],
  wanted: (one: JudgedSentence) => boolean,
): string {
  const rule = CLAIM_RULES.find((one) => one.id === effect.ruleId);
  const { hits, alarms, lostHits, lostAlarms, without } = effect;
  const counts = columns([
    ['', 'hits', 'false alarms'],
    ['its main rule', String(hits.length), String(alarms.length)],
    ['found by it alone', String(lostHits), String(lostAlarms)],
  ]);
  const names = ['detection/precision', 'detection/recall', 'detection/f1', 'labels/kind'];
  const figures = columns([
    ['', 'with it', 'without', 'change'],
    ...names.map((id) => {
      const figure = all.find((one) => one.id === id);
      return [figure?.name ?? id, figure === undefined ? '' : shown(figure), ...withoutIt(id, without, all)];
    }),
  ]);
  const lists = [
    ...listOf(counted(alarms.filter(wanted).length, 'false alarm'), alarms.filter(wanted)),
    ...listOf(counted(hits.filter(wanted).length, 'hit'), hits.filter(wanted)),
  ];
  const head = `${effect.ruleId}: ${rule?.title} (${rule?.kind}, weight ${rule?.weight})`;
  return [head, '', ...counts, '', ...figures, ...lists].join('\n');
}

/** A figure without a rule, and how it differs from that with all. */
function withoutIt(id: string, without: readonly Figure[], all: readonly Figure[]): [string, string] {
  const [then, now] = [without, all].map((figures) => figures.find((one) => one.id === id));
  if (then === undefined || now === undefined) return ['', ''];
  const [a, b] = [numberOf(then), numberOf(now)];
  return [shown(then), a === null || b === null ? '' : signed(a - b, 3)];
}

function listOf(title: string, sentences: readonly JudgedSentence[]): string[] {
  return sentences.length === 0
    ? []
    : ['', `── ${title} ──`, ...sentences.flatMap((one) => [sentence(one), fired(one)])];
}
