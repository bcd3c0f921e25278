import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Notice, SourceStatus } from '../../../lib/core/types/index.ts';
import type { LookUpQuery, LookUpResult } from '../../../lib/session/types.ts';
import { until } from '../until.ts';
import { closePage, openPage, PREFERENCES, type TestPage } from './session-page.ts';

let page: TestPage | undefined;
afterEach(() => {
  closePage(page);
  history.replaceState(null, '', location.pathname + location.search);
});

const clinic =
  '<p id="one">We claim this <a id="in" href="#entry">(1)</a>.</p>' +
  '<p id="two">Plain words <span id="plain">(2)</span>. A <a id="out" href="/elsewhere">trial (1)</a>.</p>' +
  '<p id="card"><a href="#card">A card of many words, with (2) in it, that is one link.</a></p>' +
  '<p style="height: 3000px">Far down</p><p id="entry">Second entry</p>';

const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
const sourceOpen = (label: string) =>
  until(() => page?.sourceView()?.sources.some(({ reference }) => reference.label === label) === true);

const RETRACTED: Notice = {
  kind: 'retraction',
  label: 'Retraction',
  doi: '10.5555/n',
  sources: ['publisher'],
  date: '2020-02-02',
};
const found = (notices: readonly Notice[]): SourceStatus => ({
  state: 'found',
  work: {
    doi: '10.5555/second',
    title: 'Second',
    container: null,
    year: 2019,
    authors: null,
    type: 'journal-article',
  },
  by: 'doi',
  notices,
  noticeOf: [],
  asked: '2026-11-25',
});
const answering =
  (status: SourceStatus) =>
  async (queries: readonly LookUpQuery[]): Promise<LookUpResult> => ({
    on: true,
    answers: queries.map(({ id }) => ({ id, status })),
  });

describe('citation marks', () => {
  it('are set apart on the page', async () => {
    page = await openPage(clinic);
    expect(page.marked('source')).toEqual(['(1)', '(2)', '(1)', '(2)']);
  });

  it('open their source when pressed, without opening the claim around them', async () => {
    page = await openPage(clinic);
    await userEvent.click(find('#plain'));
    await sourceOpen('2');
    expect(page.sourceView()).toMatchObject({ index: 1, count: 4, crossref: 'off' });
    expect(page.view()).toBeNull();
    expect(page.session.state().current).toBeNull();
  });

  it('that are links open their source instead of jumping', async () => {
    page = await openPage(clinic);
    await userEvent.click(find('#in'));
    await sourceOpen('1');
    expect([location.hash, scrollY]).toEqual(['', 0]);
  });

  it('that are links open with the keyboard, and give the focus back', async () => {
    page = await openPage(clinic);
    find('#in').focus();
    await userEvent.keyboard('{Enter}');
    await sourceOpen('1');
    await userEvent.keyboard('{Escape}');
    await page.closed();
    expect(document.activeElement).toBe(find('#in'));
    expect(location.hash).toBe('');
  });

  it('that the page has made use of stay the page’s', async () => {
    page = await openPage(clinic);
    find('#in').addEventListener('click', (event) => event.preventDefault());
    await userEvent.click(find('#in'));
    expect(page.sourceView()).toBeNull();
  });

  it('within a link of many more words leave it alone', async () => {
    page = await openPage(clinic);
    await userEvent.click(find('#card a'));
    await until(() => location.hash === '#card');
    expect(page.sourceView()).toBeNull();
  });

  it('jump where the reader wants that', async () => {
    page = await openPage(clinic, { preferences: async () => ({ ...PREFERENCES, inPlace: false }) });
    await userEvent.click(find('#in'));
    await until(() => location.hash === '#entry');
    expect(page.sourceView()).toBeNull();
  });

  it('are reached by the button after the page where there is no claim', async () => {
    page = await openPage('<p>Plain words <span id="plain">(2)</span>, and more (1).</p>');
    await userEvent.click(find('#plain'));
    await sourceOpen('2');
    const root = page.container().getRootNode() as ShadowRoot;
    page.button('Close').click();
    await page.closed();
    const entry = root.querySelector<HTMLElement>('.btc-entry')!;
    expect(entry.ariaLabel).toBe('2 source marks of this page can be opened. Go to the first');
    entry.click();
    await sourceOpen('2');
  });

  it('can be stepped through', async () => {
    page = await openPage(clinic);
    await userEvent.click(find('#in'));
    await sourceOpen('1');
    page.button('Next').click();
    await sourceOpen('2');
    expect(page.sourceView()?.index).toBe(1);
  });

  it('lead to their entry in the page’s own list', async () => {
    page = await openPage(clinic);
    await userEvent.click(find('#plain'));
    await sourceOpen('2');
    const view = page.sourceView();
    expect([view?.canGoTo(1), view?.canGoTo(2)]).toEqual([false, true]);
    view?.onGoTo(2);
    await page.closed();
    await until(() => find('#entry').getBoundingClientRect().top < innerHeight);
    expect(page.marked('current')).toEqual(['Second entry']);
  });

  it('are opened by their source, from the popup', async () => {
    page = await openPage(clinic);
    expect(page.session.openSource(2)).toBe(true);
    await sourceOpen('2');
    expect(page.sourceView()?.index).toBe(1);
    expect(page.session.openSource(3)).toBe(false);
  });

  it('that no mark names are opened at their own entry, and follow the page', async () => {
    page = await openPage('<p>We claim this.</p><p id="entry">Second entry</p>');
    expect(page.session.openSource(2)).toBe(true);
    await sourceOpen('2');
    expect(page.sourceView()?.index).toBeNull();
    expect(page.marked('current')).toEqual(['Second entry']);
    find('#entry').remove();
    await page.closed();
  });

  it('leave nothing behind', async () => {
    page = await openPage(clinic);
    page.end.abort();
    expect(CSS.highlights.has('btc-source')).toBe(false);
    await userEvent.click(find('#in'));
    await until(() => location.hash === '#entry');
  });
});

describe('look-ups', () => {
  it('are off until the background says otherwise', async () => {
    const lookUp = vi.fn(async (): Promise<LookUpResult> => ({ on: false, answers: [] }));
    page = await openPage(clinic, { lookUp });
    await until(() => lookUp.mock.calls.length === 1);
    expect(lookUp.mock.calls).toEqual([[[]]]);
    expect(page.session.state()).toMatchObject({ crossref: 'off' });
    expect(page.session.state().sources.map(({ status }) => status)).toEqual([null, null]);
  });

  it('tell of a retraction: the mark, the source, and the claim that cites it', async () => {
    page = await openPage('<p>We claim this (2).</p>', { lookUp: answering(found([RETRACTED])) });
    await until(() => page?.marked('notice').length === 1);
    expect(page.marked('source')).toEqual([]);
    await until(() => page?.session.state().flagged === 1);
    page.session.openSource(2);
    await sourceOpen('2');
    expect(page.sourceView()?.sources[0]?.status).toMatchObject({ notices: [{ kind: 'retraction' }] });
    expect(page.sourceView()?.crossref).toBe('on');
  });

  it('draw an open source again when the answer comes', async () => {
    let answer: (result: LookUpResult) => void = () => undefined;
    const lookUp = async (queries: readonly LookUpQuery[]) =>
      queries.length === 0
        ? { on: true, answers: [] }
        : new Promise<LookUpResult>((resolve) => (answer = resolve));
    page = await openPage(clinic, { lookUp });
    await userEvent.click(find('#plain'));
    await sourceOpen('2');
    expect(page.sourceView()).toMatchObject({ crossref: 'asking', sources: [{ status: undefined }] });
    answer({ on: true, answers: [0, 1].map((id) => ({ id, status: found([]) })) });
    await until(() => page?.sourceView()?.sources[0]?.status?.state === 'found');
  });

  it('that fail are asked again when the page changes, those that came are not', async () => {
    const asked: string[][] = [];
    page = await openPage(clinic, {
      async lookUp(queries) {
        if (queries.length > 0) asked.push(queries.map(({ referenceId, doi }) => doi ?? referenceId ?? ''));
        return {
          on: true,
          answers: queries.map(({ id, doi }) => ({
            id,
            status: doi === null ? found([]) : { state: 'no-answer', why: 'offline', retryAfter: null },
          })),
        };
      },
    });
    await until(() => asked.length === 1);
    find('#one').append(' And we claim more.');
    await until(() => asked.length === 2);
    expect(asked).toEqual([['made-up-2020', '10.5555/second'], ['10.5555/second']]);
  });
});
