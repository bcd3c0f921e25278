import { expect, test } from 'vitest';
import { Compare } from '../../../components/compare.tsx';
import { COMPARE_CSS } from '../../../components/styles.ts';
import { type ComparedPage, comparing, ROW_ORDERS, WHOLE_VIEW } from '../../../lib/core/compare/index.ts';
import {
  CONDITIONS,
  INTERVENTIONS,
  OUTCOMES,
  type RecordedClaim,
  STRENGTHS,
} from '../../../lib/core/types/index.ts';
import { pageRecord, recordedClaim } from '../../page-record.ts';
import { control, stage } from './stage.tsx';

/** Of a list, as if by chance, but the same each time. */
const one = <T,>(list: readonly T[], seed: number): T => {
  const item = list[Math.floor(Math.abs(Math.sin(seed) * 1e4)) % list.length];
  if (item === undefined) throw new Error('the list is empty');
  return item;
};

/** The first ones are spoken of most, as on real pages. */
function claimOf(page: number, place: number): RecordedClaim {
  const seed = page * 41 + place;
  const few = place % 2 === 0;
  return recordedClaim({
    text: `An invented sentence, number ${place} of clinic ${page}, about what may help.`,
    interventions: [one(few ? INTERVENTIONS.slice(0, 2) : INTERVENTIONS, seed + 0.1)],
    conditions: [one(few ? CONDITIONS.slice(7, 10) : CONDITIONS, seed + 0.2)],
    outcomes: [one(few ? OUTCOMES.slice(0, 2) : OUTCOMES, seed + 0.3)],
    strength: one(STRENGTHS, seed + 0.4),
    direction: one(['in-line', 'against', 'mixed'] as const, seed + 0.5),
    stance: one(['asserts', 'hedges', 'denies'] as const, seed + 0.6),
    flags: place % 5 === 0 ? [{ id: 'small', reason: 'It is small.' }] : [],
  });
}

const PAGES: readonly ComparedPage[] = Array.from({ length: 50 }, (_, page) => ({
  id: `p${page}`,
  record: pageRecord({
    domain: `clinic-${page}.example`,
    claims: Array.from({ length: 40 }, (_, place) => claimOf(page, place)),
  }),
}));

/** Milliseconds until it is done and laid out. Printed, never judged: machines differ. */
function timed(what: string, act: () => void): void {
  const from = performance.now();
  act();
  const done = performance.now();
  document.body.getBoundingClientRect();
  const laidOut = performance.now();
  console.log(`${what}: ${Math.round(done - from)} ms, and laid out: ${Math.round(laidOut - done)} ms`);
}

test('50 pages with 2,000 claims are compared, drawn, filtered and opened', async () => {
  const listingOf = comparing(PAGES);
  timed('compared', () => listingOf(WHOLE_VIEW));
  for (const order of ROW_ORDERS) timed(`in order by ${order}`, () => listingOf({ ...WHOLE_VIEW, order }));
  timed('searched', () => listingOf({ ...WHOLE_VIEW, filter: { text: 'number 7 of' } }));
  const listing = listingOf(WHOLE_VIEW);
  const cells = listing.rows.flatMap(({ cells }) => [...cells.values()]);
  expect(cells.flatMap(({ claims }) => claims)).toHaveLength(2000);

  const props = { view: WHOLE_VIEW, pages: PAGES, onView: () => {}, passageHref: () => null };
  const drawn: { root: ShadowRoot | null } = { root: null };
  timed('drawn', () => {
    drawn.root = stage(COMPARE_CSS, <Compare {...props} listing={listing} />);
  });
  const { root } = drawn;
  if (root === null) throw new Error('it was not drawn');
  console.log(`${listing.rows.length} topics, ${root.querySelectorAll('*').length} elements at first`);
  expect(root.querySelectorAll('.btc-compare tbody tr')).toHaveLength(16);
  expect(root.querySelectorAll('.btc-spread tbody tr')).toHaveLength(50);

  const from = performance.now();
  root.querySelector<HTMLElement>('.btc-cell-open')?.click();
  await expect.poll(() => root.querySelector('h3'), { interval: 5 }).not.toBeNull();
  console.log(`a cell opened: ${Math.round(performance.now() - from)} ms`);
  control(root, 'Show 16 more topics').click();
  await expect.poll(() => root.querySelectorAll('.btc-compare tbody tr').length).toBe(33);
});
