import { countByStrength } from '../count-by-strength.ts';
import { groupBy } from '../group-by.ts';
import { ENGLISH } from '../language/english.ts';
import { type PageRecord, STRENGTHS } from '../types/index.ts';
import { isForMore, standingOn } from './standing.ts';
import { byTopic, topicKey, topicsOf } from './topics.ts';
import type { Cell, Column, ComparedClaim, ComparedPage, Comparison, Pair, Row, Topic } from './types.ts';
import { promiseOf, wordingOf } from './wording.ts';

/**
 * Pages, or whole sites, side by side: a row for each topic that any of them makes a claim on, in the order of topics.
 *
 * @param pages each page once: of several records of a page the caller passes one; columns are in their order
 * @param by 'site' puts pages of one domain into one column; a page without a domain stands for itself
 */
export function compareTable(pages: readonly ComparedPage[], by: 'page' | 'site'): Comparison {
  const groups = groupBy(pages, (page) => (by === 'site' ? (page.record.domain ?? page) : page));
  const columns = [...groups.values()].map((of) => columnOf(of, by));
  const columnOfPage = new Map(columns.flatMap(({ id, pageIds }) => pageIds.map((page) => [page, id])));

  const found = new Map<string, { readonly topic: Topic; readonly claims: Map<string, ComparedClaim[]> }>();
  for (const { id: pageId, record } of pages) {
    const column = columnOfPage.get(pageId) ?? pageId;
    record.claims.forEach((claim, index) => {
      const wording = wordingOf(claim);
      for (const topic of topicsOf(claim)) {
        const standing = standingOn(claim, topic);
        const forMore = isForMore(claim, standing);
        const compared: ComparedClaim = { pageId, index, claim, wording, ...standing, forMore };
        const key = topicKey(topic);
        const row = found.get(key) ?? { topic, claims: new Map<string, ComparedClaim[]>() };
        found.set(key, row);
        const here = row.claims.get(column);
        if (here === undefined) row.claims.set(column, [compared]);
        else here.push(compared);
      }
    });
  }
  const rows = [...found.values()].map(({ topic, claims }) => rowOf(topic, claims, columns));
  return { columns, rows: rows.sort((a, b) => byTopic(a.topic, b.topic)) };
}

function nameOf({ title, address, source }: PageRecord): string {
  return title.trim() === '' ? (address ?? source) : title;
}

/** @param pages at least one */
function columnOf(pages: readonly ComparedPage[], by: 'page' | 'site'): Column {
  const claims = pages.flatMap(({ record }) => record.claims);
  const [first] = pages;
  const site = by === 'site' ? (first?.record.domain ?? null) : null;
  return {
    id: site ?? first?.id ?? '',
    name: site ?? (first === undefined ? '' : nameOf(first.record)),
    address: site === null ? (first?.record.address ?? null) : null,
    pageIds: pages.map(({ id }) => id),
    claims: claims.length,
    flagged: claims.filter(({ flags }) => flags.length > 0).length,
    notSearched: pages.filter(({ record }) => record.language !== ENGLISH).length,
    partUnread: pages.filter(({ record }) => record.partUnread === true).length,
    byStrength: countByStrength(claims),
  };
}

function rowOf(
  topic: Topic,
  claims: ReadonlyMap<string, readonly ComparedClaim[]>,
  columns: readonly Column[],
): Row {
  const cells = new Map([...claims].map(([column, of]) => [column, cellOf(of)]));
  // Of pages that were not searched, silence says nothing.
  const searched = columns.filter(
    ({ id, notSearched, pageIds }) => cells.has(id) || notSearched < pageIds.length,
  );
  const said = new Set(searched.map(({ id }) => saidIn(cells.get(id))));
  return { id: topicKey(topic), topic, cells, differs: said.size > 1 };
}

function cellOf(claims: readonly ComparedClaim[]): Cell {
  const groups = groupBy(claims, pairKey);
  const pairs = [...groups.values()].flatMap((of): Pair[] => {
    const [first] = of;
    if (first === undefined) return [];
    const { wording, strength, direction, forMore } = first;
    return [{ wording, strength, direction, forMore, count: of.length }];
  });
  return {
    claims,
    pairs: pairs.sort(byPair),
    flagged: claims.filter(({ claim }) => claim.flags.length > 0).length,
  };
}

/** The strongest wording first, and of one wording the weakest evidence, and what points the other way. */
const DIRECTIONS = ['against', 'mixed', 'not-applicable', 'in-line'] as const;
const byPair = (a: Pair, b: Pair): number =>
  promiseOf(b.wording) - promiseOf(a.wording) ||
  STRENGTHS.indexOf(b.strength) - STRENGTHS.indexOf(a.strength) ||
  DIRECTIONS.indexOf(a.direction) - DIRECTIONS.indexOf(b.direction) ||
  Number(b.forMore) - Number(a.forMore);

/** Names a pair among those of its cell. */
export function pairKey({ wording, strength, direction, forMore }: Omit<Pair, 'count'>): string {
  return `${wording} ${strength} ${direction}${forMore ? ' for-more' : ''}`;
}

/** What a cell says and on what, without how often. */
function saidIn(cell: Cell | undefined): string {
  return (cell?.pairs ?? []).map(pairKey).join();
}
