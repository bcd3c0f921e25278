import { spokenLanguage } from '../messages/index.ts';
import { once } from '../once.ts';
import { type ConditionId, type InterventionId, STRENGTHS, type Strength } from '../types/index.ts';
import { compareTable } from './compare-table.ts';
import { filteredRows, type RowFilter, type RowOrder, sortedRows } from './rows.ts';
import { type ColumnSpread, spreadOf } from './spread.ts';
import { byTopic } from './topics.ts';
import {
  type Column,
  type ComparedPage,
  type Row,
  type Topic,
  type TopicOutcome,
  WORDINGS,
  type Wording,
} from './types.ts';

/** What a reader has chosen to see of a comparison. */
export interface CompareView {
  readonly by: 'page' | 'site';
  readonly order: RowOrder;
  readonly filter: RowFilter;
}

export const WHOLE_VIEW: CompareView = { by: 'site', order: 'topic', filter: {} };

/** What there is to choose from: only what some row has, in the order of topics. */
export interface Choices {
  readonly interventions: readonly (InterventionId | null)[];
  readonly conditions: readonly (ConditionId | null)[];
  readonly outcomes: readonly (TopicOutcome | null)[];
  readonly strengths: readonly Strength[];
  readonly wordings: readonly Wording[];
}

/** A comparison as it is shown. */
export interface CompareListing {
  readonly columns: readonly Column[];
  /** Those that fit, in the order chosen. */
  readonly rows: readonly Row[];
  /** How many there are in all. */
  readonly total: number;
  readonly choices: Choices;
  readonly spread: readonly ColumnSpread[];
}

/**
 * The comparison of some pages, for one view after the other: what a view does not change is made once, and the
 * same view gives the same listing, so that nothing is drawn anew for it.
 *
 * @param pages as `compareTable` takes them
 */
export function comparing(pages: readonly ComparedPage[]): (view: CompareView) => CompareListing {
  const made = { page: once(() => tableOf(pages, 'page')), site: once(() => tableOf(pages, 'site')) };
  let last: { readonly view: string; readonly listing: CompareListing } | null = null;
  return (wanted) => {
    const view = JSON.stringify([wanted, spokenLanguage()]);
    if (last?.view === view) return last.listing;
    const { by, order, filter } = wanted;
    const { rows, ...rest } = made[by]();
    const listing = { ...rest, rows: sortedRows(filteredRows(rows, filter), order), total: rows.length };
    last = { view, listing };
    return listing;
  };
}

function tableOf(pages: readonly ComparedPage[], by: CompareView['by']): Omit<CompareListing, 'total'> {
  const { columns, rows } = compareTable(pages, by);
  return { columns, rows, choices: choicesOf(rows), spread: spreadOf(columns, pages) };
}

function choicesOf(rows: readonly Row[]): Choices {
  const claims = rows.flatMap(({ cells }) => [...cells.values()].flatMap((cell) => cell.claims));
  const strengths = new Set(claims.map(({ strength }) => strength));
  const wordings = new Set(claims.map(({ wording }) => wording));
  const topics = rows.map(({ topic }) => topic);
  const listed = <T>(ids: readonly T[]): T[] => [...new Set(ids)];
  const sortedBy = (part: 'condition' | 'outcome') =>
    topics.toSorted((a, b) => byTopic({ ...NOWHERE, [part]: a[part] }, { ...NOWHERE, [part]: b[part] }));
  return {
    interventions: listed(topics.map(({ intervention }) => intervention)),
    conditions: listed(sortedBy('condition').map(({ condition }) => condition)),
    outcomes: listed(sortedBy('outcome').map(({ outcome }) => outcome)),
    strengths: STRENGTHS.filter((one) => strengths.has(one)),
    wordings: WORDINGS.filter((one) => wordings.has(one)),
  };
}

const NOWHERE: Topic = { intervention: null, condition: null, disorder: null, outcome: null };
