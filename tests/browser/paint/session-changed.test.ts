import { afterEach, describe, expect, it, vi } from 'vitest';
import { frameRecord } from '../../../lib/core/page-record/read-frame.ts';
import type { Analysis, TextBlock } from '../../../lib/core/types/index.ts';
import { until } from '../until.ts';
import { analyze, closePage, openPage, PREFERENCES, type TestPage } from './session-page.ts';

/** Between a change of the page and the answer about it, and where none comes. */
let page: TestPage | undefined;
afterEach(() => closePage(page));

const CLINIC = '<p id="one">We claim this.</p><p>Another claim of ours.</p>';
const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const textOf = (selector: string) => find(selector).firstChild as Text;
const wasRead = (words: string) =>
  until(() => page!.session.read()!.blocks.some(({ text }) => text.includes(words)));

/** Answers about the page until it is told to be silent, or to fail. */
function answering(): {
  analyze(blocks: readonly TextBlock[]): Analysis | Promise<Analysis>;
  silent(): void;
  fail(): void;
} {
  let answer: typeof analyze | (() => Promise<Analysis>) = analyze;
  return {
    analyze: (blocks) => answer(blocks),
    silent() {
      answer = () => new Promise<Analysis>(() => undefined);
    },
    fail() {
      answer = () => Promise.reject(new Error('no answer'));
    },
  };
}

describe('words that change', () => {
  it.each(['silent', 'fail'] as const)('have no mark and no popover any more: %s', async (how) => {
    const background = answering();
    page = await openPage(CLINIC, { analyze: background.analyze });
    page.session.openAt(0);
    await page.opened('We claim this.');
    background[how]();
    textOf('#one').insertData(3, 'never ');
    await page.closed();
    expect(page.marked('none')).toEqual(['Another claim of ours.']);
    expect(page.session.state().claims).toBe(1);
    expect(page.states.at(-1)?.claims).toBe(1);
    if (how === 'fail') await until(() => page?.states.at(-1)?.partUnread === true);
  });

  it('are saved with no claim at other words', async () => {
    const background = answering();
    page = await openPage('<p>Welcome to the clinic of Doctor Who.</p><p id="one">We claim this.</p>', {
      analyze: background.analyze,
    });
    background.silent();
    textOf('#one').data = 'We say nothing.';
    await wasRead('We say nothing.');
    const read = page.session.read()!;
    const facts = {
      address: null,
      title: '',
      domain: null,
      readAt: '',
      madeWith: { version: '1', packs: [] },
    };
    const { claims, marks } = frameRecord(read, read, facts, new Map());
    expect([claims, marks]).toEqual([[], []]);
  });
});

describe('words that stay, with others beside them', () => {
  it('keep their mark, their popover and their place', async () => {
    const background = answering();
    page = await openPage(`<p>Claim of the head.</p>${CLINIC}`, { analyze: background.analyze });
    page.session.openAt(1);
    await page.opened('We claim this.');
    background.silent();
    find('#one').append(' ', Object.assign(document.createElement('b'), { textContent: 'New today' }));
    await wasRead('New today');
    expect(page.marked('none')).toEqual(['Claim of the head.', 'We claim this.', 'Another claim of ours.']);
    expect(page.view()).toMatchObject({
      index: 1,
      count: 3,
      annotation: { frame: { text: 'We claim this.' } },
    });
  });
});

describe('what cites something, in a paragraph that changes', () => {
  it('is left alone until it is known where its links lead now', async () => {
    const background = answering();
    page = await openPage('<p id="one">We claim this (1).</p><p>Another claim of ours.</p>', {
      analyze: background.analyze,
    });
    expect([page.marked('none').length, page.marked('source')]).toEqual([2, ['(1)']]);
    background.silent();
    find('#one').append(' ', Object.assign(document.createElement('b'), { textContent: 'New today' }));
    await wasRead('New today');
    await until(() => page?.marked('source').length === 0);
    expect(page.marked('none')).toEqual(['Another claim of ours.']);
  });
});

describe('a claim that was hidden', () => {
  it('stays so when something is added beside it', async () => {
    page = await openPage(CLINIC);
    const [before] = page.session.claims();
    page.session.hide(before?.annotation.id ?? '');
    find('#one').append(' Updated today.');
    await until(() =>
      page!.session.claims().every(({ annotation }) => annotation.id !== before?.annotation.id),
    );
    expect(page.session.claims().map(({ hidden }) => hidden)).toEqual([true, false]);
    expect(page.marked('none')).toEqual(['Another claim of ours.']);
    page.session.showHidden();
    expect(page.marked('none')).toHaveLength(2);
  });

  it('is so in the next session in the same document', async () => {
    page = await openPage(CLINIC);
    page.session.hide(page.session.claims()[0]?.annotation.id ?? '');
    const hiddenBefore = page.session.hiddenWords();
    page.end.abort();
    page = await openPage(CLINIC, { hiddenBefore });
    expect(page.session.state()).toMatchObject({ claims: 1, hidden: 1 });
    expect(page.marked('none')).toEqual(['Another claim of ours.']);
    page.session.showHidden();
    expect([page.marked('none').length, page.session.hiddenWords()]).toEqual([2, []]);
  });

  it('and was brought back is not said to be hidden when the page takes it out', async () => {
    page = await openPage(CLINIC);
    page.session.openAt(0);
    await page.opened('We claim this.');
    page.view()?.onHide();
    await until(() => page?.container().textContent?.includes('Hidden.') === true);
    page.button('Undo').click();
    await page.opened('We claim this.');
    find('#one').textContent = 'Other words.';
    await page.closed();
  });
});

describe('a link that leads elsewhere now', () => {
  it('is read again', async () => {
    const seen: string[] = [];
    page = await openPage('<p>We claim <a id="mark" href="https://doi.org/10.5555/one">this</a>.</p>', {
      analyze(blocks) {
        seen.push(blocks.flatMap(({ links }) => links?.map(({ href }) => href) ?? []).join());
        return analyze(blocks);
      },
    });
    find('#mark').setAttribute('href', 'https://doi.org/10.5555/two');
    await until(() => seen.at(-1) === 'https://doi.org/10.5555/two');
    expect(seen).toHaveLength(2);
  });
});

describe('a source that is open at its own entry', () => {
  it('stays the one that was opened when another comes above it', async () => {
    page = await openPage('<p>We claim this.</p><p id="a">Entry A</p><p id="b">Entry B</p>', {
      analyze(blocks) {
        const found = analyze(blocks);
        const entries = blocks.filter(({ text }) => text.startsWith('Entry'));
        const references = entries.map(({ id, text }, i) => ({
          ...found.references[1]!,
          ...{ id: i + 1, number: i + 1, doi: null, text, blockId: id },
        }));
        return { ...found, references, marks: [] };
      },
    });
    const shown = () => page?.sourceView()?.sources.map(({ reference }) => [reference.id, reference.text]);
    expect(page.session.openSource(1)).toBe(true);
    await until(() => page?.sourceView() != null);
    find('#a').insertAdjacentHTML('beforebegin', '<p>Entry new</p>');
    await until(() => shown()?.[0]?.[0] === 2);
    expect(shown()).toEqual([[2, 'Entry A']]);
  });

  it('stays open when another cannot be opened', async () => {
    page = await openPage('<p>We claim this.</p><p>Second entry</p>');
    expect(page.session.openSource(2)).toBe(true);
    await until(() => page?.sourceView() != null);
    expect(page.session.openSource(1)).toBe(false);
    document.body.insertAdjacentHTML('beforeend', '<p>A late claim.</p>');
    await until(() => page?.session.state().claims === 2);
    expect(page.sourceView()).not.toBeNull();
  });
});

describe('what the reader has chosen', () => {
  it('is asked for again with the next change, where it could not be known', async () => {
    const preferences = vi
      .fn(async () => ({ ...PREFERENCES, kindsOff: ['efficacy' as const] }))
      .mockRejectedValueOnce(new Error('no answer'))
      .mockRejectedValueOnce(new Error('no answer'));
    page = await openPage('<p>We claim this.</p>', { preferences });
    await until(() => preferences.mock.calls.length === 2);
    // The second has failed by the time that the page is looked at again.
    document.body.insertAdjacentHTML('beforeend', '<p>One more claim.</p>');
    await until(() => page?.session.state().leftOut === 2);
    expect(page.marked('none')).toEqual([]);
    expect(preferences).toHaveBeenCalledTimes(3);
  });
});
