import { afterEach, describe, expect, it } from 'vitest';
import type { Analysis, TextBlock } from '../../../lib/core/types/index.ts';
import type { AnalyzeWishes } from '../../../lib/session/analysis-client.ts';
import { until } from '../until.ts';
import { analyze, closePage, startPage, type TestPage } from './session-page.ts';

let page: TestPage | undefined;
afterEach(() => closePage(page));

const CLAIMS = '<p>First claim.</p><p>Second claim.</p>';
const LONG = `${CLAIMS}<p>${'Plain words of no matter. '.repeat(1_000)}</p>`;

interface Round {
  readonly blocks: readonly TextBlock[];
  readonly wishes: AnalyzeWishes;
  done(found: Analysis): void;
}

/** A page whose analyses are answered by hand. */
async function byHand(html: string): Promise<{ rounds: Round[]; marked(): string[] }> {
  const rounds: Round[] = [];
  const opened = startPage(html, {
    analyze: (blocks, _, wishes) =>
      new Promise((resolve) => {
        rounds.push({ blocks, wishes, done: resolve });
      }),
  });
  page = opened;
  await until(() => rounds.length === 1);
  return { rounds, marked: () => opened.marked('none') };
}

const first = (found: Analysis): Analysis => ({ ...found, annotations: found.annotations.slice(0, 1) });

describe('what is known of a part of a page', () => {
  it('is shown of a long page that is read for the first time', async () => {
    const { rounds, marked } = await byHand(LONG);
    const [round] = rounds;
    const all = analyze(round!.blocks);
    round!.wishes.onSome(first(all));
    await until(() => marked().length > 0);
    expect([marked(), page!.session.state().status]).toEqual([['First claim.'], 'reading']);
    round!.done(all);
    await until(() => marked().length === 2);
  });

  it('is not waited for, nor shown, of a short one', async () => {
    const { rounds, marked } = await byHand(CLAIMS);
    const [round] = rounds;
    const all = analyze(round!.blocks);
    expect(round!.wishes.first).toEqual([]);
    round!.wishes.onSome(first(all));
    round!.done(all);
    await until(() => page!.session.state().status === 'done');
    expect(marked()).toEqual(['First claim.', 'Second claim.']);
  });

  it('never takes the place of what is known of all, also where the next analysis is asked for at once', async () => {
    const { rounds, marked } = await byHand(LONG);
    const third = document.createElement('p');
    third.textContent = 'Third claim.';
    document.body.append(third);
    // The change is read while the first analysis is under way.
    await until(
      () => page!.session.state().characters > rounds[0]!.blocks.reduce((n, { text }) => n + text.length, 0),
    );
    rounds[0]!.done(analyze(rounds[0]!.blocks));
    await until(() => rounds.length === 2 && marked().length === 2);
    const all = analyze(rounds[1]!.blocks);
    rounds[1]!.wishes.onSome({ ...all, annotations: all.annotations.slice(2), marks: [] });
    rounds[1]!.done(all);
    const seen: number[] = [];
    await until(() => {
      seen.push(marked().length);
      return marked().length === 3;
    });
    expect(Math.min(...seen, ...page!.states.slice(-3).map(({ claims }) => claims))).toBeGreaterThanOrEqual(
      2,
    );
  });
});
