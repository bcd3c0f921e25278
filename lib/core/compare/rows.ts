import { onceFor } from '../once.ts';
import { searchable } from '../searchable.ts';
import type { ConditionId, InterventionId, RecordedClaim, Strength } from '../types/index.ts';
import { claimTopicWords } from '../words/compare-words.ts';
import { widestGap } from './gap.ts';
import { byTopic } from './topics.ts';
import type { ComparedClaim, Row, TopicOutcome, Wording } from './types.ts';

/** Which rows are shown. What is left out does not choose; null chooses what names none. */
export interface RowFilter {
  readonly onlyDifferences?: boolean | undefined;
  readonly intervention?: InterventionId | null | undefined;
  readonly condition?: ConditionId | null | undefined;
  readonly outcome?: TopicOutcome | null | undefined;
  /** These three together: a row that has a claim which is like that in all of them. */
  readonly strength?: Strength | undefined;
  readonly wording?: Wording | undefined;
  readonly flagged?: boolean | undefined;
  /** Looked for in the claims and in the topic's words, in the language that is spoken; case and accents are folded. */
  readonly text?: string | undefined;
}

/** The rows that fit, in their order; each whole, so that no clinic's other claims on the topic are left out. */
export function filteredRows(rows: readonly Row[], filter: RowFilter): Row[] {
  const words = searchable(filter.text ?? '').trim();
  return rows.filter(
    (row) =>
      (filter.onlyDifferences !== true || row.differs) &&
      fits(filter.intervention, row.topic.intervention) &&
      fits(filter.condition, row.topic.condition) &&
      fits(filter.outcome, row.topic.outcome) &&
      hasClaim(row, (claim) => isLike(claim, filter)) &&
      (words === '' || isFound(row, words)),
  );
}

const fits = <T>(wanted: T | null | undefined, is: T | null): boolean =>
  wanted === undefined || wanted === is;

function hasClaim({ cells }: Row, holds: (claim: ComparedClaim) => boolean): boolean {
  return [...cells.values()].some(({ claims }) => claims.some(holds));
}

function isLike({ claim, wording, strength }: ComparedClaim, filter: RowFilter): boolean {
  return (
    (filter.strength === undefined || strength === filter.strength) &&
    (filter.wording === undefined || wording === filter.wording) &&
    (filter.flagged !== true || claim.flags.length > 0)
  );
}

const searchableText = onceFor(({ text }: RecordedClaim) => searchable(text));

function isFound(row: Row, words: string): boolean {
  return (
    searchable(claimTopicWords(row.topic)).includes(words) ||
    hasClaim(row, ({ claim }) => searchableText(claim).includes(words))
  );
}

export const ROW_ORDERS = ['topic', 'clinics', 'gap'] as const;
/** By topic; by how many columns speak of it, most first; by the widest distance from words to evidence, widest first. */
export type RowOrder = (typeof ROW_ORDERS)[number];

/** The rows in an order; where it says nothing, by topic. */
export function sortedRows(rows: readonly Row[], by: RowOrder): Row[] {
  const worth = (row: Row): number => ({ topic: 0, clinics: row.cells.size, gap: widestGap(row) })[by];
  return rows
    .map((row) => ({ row, worth: worth(row) }))
    .sort((a, b) => b.worth - a.worth || byTopic(a.row.topic, b.row.topic))
    .map(({ row }) => row);
}
