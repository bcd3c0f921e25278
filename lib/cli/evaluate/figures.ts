import { CLAIM_KINDS } from '../../core/types/index.ts';
import { labelFigures } from './label-figures.ts';
import type { JudgedSentence } from './types.ts';

export const SECTIONS = ['detection', 'recall', 'alarms', 'alarmed-pages', 'labels'] as const;
export type Section = (typeof SECTIONS)[number];

/** One figure: `part` of `of`. Kept as two whole numbers, so that folds can be added up and compared. */
export interface Figure {
  /** Stable, in records and JSON: "detection/f1", "recall/safety". */
  readonly id: string;
  readonly section: Section;
  readonly name: string;
  /** How to read it: a share of something that can be counted, an F1, or `part` as a plain count. */
  readonly measure: 'share' | 'f1' | 'count';
  readonly part: number;
  readonly of: number;
}

/** @returns what a figure says as one number; null where there was nothing to measure */
export function numberOf({ measure, part, of }: Figure): number | null {
  if (measure === 'count') return part;
  return of === 0 ? null : part / of;
}

/**
 * All figures over sentences that were judged, always in the same order.
 *
 * @param pageKinds the kinds of page to give rows to, so that each fold gets all
 */
export function figuresOf(judged: readonly JudgedSentence[], pageKinds: readonly string[]): Figure[] {
  return [
    ...detection(judged),
    ...CLAIM_KINDS.map((kind) => recallOf(kind, judged)),
    ...pageKinds.map((kind) => alarmsOn(kind, judged)),
    ...pageKinds.map((kind) => alarmedPages(kind, judged)),
    ...labelFigures(judged.filter((one) => one.outcome === 'hit')),
  ];
}

function detection(judged: readonly JudgedSentence[]): Figure[] {
  const hits = having(judged, 'hit');
  const misses = having(judged, 'miss');
  const alarms = having(judged, 'false-alarm');
  const figure = (
    id: string,
    name: string,
    measure: Figure['measure'],
    part: number,
    of: number,
  ): Figure => ({
    id: `detection/${id}`,
    section: 'detection',
    name,
    measure,
    part,
    of,
  });
  return [
    figure('precision', 'precision', 'share', hits, hits + alarms),
    figure('recall', 'recall', 'share', hits, hits + misses),
    figure('f1', 'F1', 'f1', 2 * hits, 2 * hits + alarms + misses),
  ];
}

function recallOf(kind: string, judged: readonly JudgedSentence[]): Figure {
  const same = judged.filter(({ sentence: { label } }) => label?.claim === 'yes' && label.kind === kind);
  const part = having(same, 'hit');
  return { id: `recall/${kind}`, section: 'recall', name: kind, measure: 'share', part, of: same.length };
}

function alarmsOn(kind: string, judged: readonly JudgedSentence[]): Figure {
  const unlabelled = judged.filter((one) => one.page.kind === kind && one.sentence.label === null);
  const part = having(unlabelled, 'false-alarm');
  return {
    id: `alarms/${kind}`,
    section: 'alarms',
    name: kind,
    measure: 'count',
    part,
    of: unlabelled.length,
  };
}

function alarmedPages(kind: string, judged: readonly JudgedSentence[]): Figure {
  const sentences = judged.filter((one) => one.page.kind === kind);
  const pages = new Set(sentences.map((one) => one.page.id));
  const alarmed = new Set(sentences.flatMap((one) => (one.outcome === 'false-alarm' ? [one.page.id] : [])));
  return {
    id: `alarmed-pages/${kind}`,
    section: 'alarmed-pages',
    name: kind,
    measure: 'share',
    part: alarmed.size,
    of: pages.size,
  };
}

function having(judged: readonly JudgedSentence[], outcome: JudgedSentence['outcome']): number {
  return judged.filter((one) => one.outcome === outcome).length;
}
