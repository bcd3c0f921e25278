import { describe, expect, it, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { speak } from '../../../lib/core/messages/index.ts';
import { pageRecord, recordedClaim } from '../../page-record.ts';
import { comparison, onePage, PAGE_STATES, pageState, TWICE } from './saved-scenes.ts';
import { expectFits, openComparison, openPage, redrawPage, text } from './saved-stage.tsx';
import { control, find, prefer, type Scheme, seen, violations } from './stage.tsx';

const MORNING = '12 May 2026, 09:30 UTC';
const EVENING = '12 May 2026, 16:45 UTC';

describe.each<Scheme>(['light', 'dark'])('in a %s scheme', (scheme) => {
  test.each(PAGE_STATES)('%s: no accessibility fault', async (_, state) => {
    await prefer({ 'prefers-color-scheme': scheme });
    expect(await violations(openPage(onePage(state)))).toEqual([]);
  });

  test.each([0, 2])('a comparison without %i pages: no accessibility fault', async (left) => {
    await prefer({ 'prefers-color-scheme': scheme });
    expect(await violations(openComparison(comparison(left)))).toEqual([]);
  });
});

describe('a saved page', () => {
  test.each(PAGE_STATES)('%s: fits 320 px', (_, state) => {
    expectFits(openPage(onePage(state)));
  });

  it('tells two times of one day apart, wherever it names them', () => {
    const root = openPage(onePage(TWICE));
    expect(control(root, EVENING).getAttribute('aria-pressed')).toBe('true');
    expect(control(root, MORNING).getAttribute('aria-pressed')).toBe('false');
    expect(text(root)).toContain(`Between ${MORNING} and ${EVENING}`);
    expect(text(root)).toContain(`Claims on ${EVENING}`);
  });

  it('shows another time, and deletes one', () => {
    const acts = { onShow: vi.fn(), onDeleteTime: vi.fn() };
    const root = openPage(onePage(TWICE, acts));
    control(root, MORNING).click();
    control(root, `Delete what was saved on ${EVENING}`).click();
    expect(acts.onShow).toHaveBeenCalledExactlyOnceWith('s1');
    expect(acts.onDeleteTime).toHaveBeenCalledExactlyOnceWith('s2');
  });

  it('goes as a whole where it was saved once', () => {
    const onDelete = vi.fn();
    const once = pageState([pageRecord()]);
    const root = openPage(onePage(once, { onDelete }));
    const deletes = [...root.querySelectorAll('button')].filter((one) =>
      /Delete/.test(one.textContent ?? ''),
    );
    expect(deletes).toHaveLength(1);
    deletes[0]?.click();
    expect(onDelete).toHaveBeenCalledExactlyOnceWith(once.page);
  });

  it('tells what changed, and leads to the passages', () => {
    const root = openPage(onePage(TWICE));
    expect(text(root)).toContain('1 claim added, 1 softened since 12 May 2026.');
    expect(control(root, 'To the passage').getAttribute('href')).toMatch(/#:~:text=PRP%20may/);
  });

  it('is held against a time that is chosen, where there is a choice', () => {
    const onHoldAgainst = vi.fn();
    const state = pageState(
      ['01', '02', '03'].map((day) => pageRecord({ readAt: `2026-05-${day}T08:00:00.000Z` })),
    );
    const root = openPage(onePage(state, { onHoldAgainst }));
    const select = root.querySelector('select');
    if (select === null) throw new Error('There is no choice.');
    expect([...select.options].map((one) => one.text)).toEqual([
      '2 May 2026, 08:00 UTC',
      '1 May 2026, 08:00 UTC',
    ]);
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change'));
    expect(onHoldAgainst).toHaveBeenCalledExactlyOnceWith('s1');
  });

  it.each([
    ['one time', pageState([pageRecord()]), 'Saved once so far.'],
    ['no claims', pageState([pageRecord()]), 'No claims were found on it then.'],
    [
      'another language',
      pageState([pageRecord({ language: 'de' })]),
      'It was in German. Claims are found in',
    ],
    ['a part unread', pageState([pageRecord({ partUnread: true })]), 'could not be looked through'],
    ['no record', { ...TWICE, record: null, changes: null }, 'What was saved then cannot be read any more.'],
    ['no page', null, 'This page is not saved any more.'],
  ])('says so: %s', (_, state, words) => {
    expect(text(openPage(onePage(state)))).toContain(words);
  });

  it('leads to a comparison with another one', () => {
    const onCompare = vi.fn();
    control(openPage(onePage(TWICE, { onCompare })), 'Compare with another page').click();
    expect(onCompare).toHaveBeenCalledExactlyOnceWith(TWICE.page);
  });

  it('says in whose words a claim was, and which way they run', () => {
    const claims = [recordedClaim({ text: 'ברכיים.' })];
    const root = openPage(onePage(pageState([pageRecord({ language: 'he', claims })])));
    const quote = find(root, '.btc-recorded blockquote');
    expect([quote.lang, getComputedStyle(quote).direction]).toEqual(['he', 'rtl']);
  });
});

describe('the reader’s tags and note', () => {
  const opened = () => {
    const onAnnotate = vi.fn();
    const root = openPage(onePage(TWICE, { onAnnotate }));
    return { root, onAnnotate, note: find(root, 'textarea'), tags: find(root, '.btc-own input') };
  };
  const { key } = TWICE.page;

  it('are kept with the button', async () => {
    const { root, onAnnotate, note } = opened();
    await userEvent.type(note, '{End} Again.');
    control(root, 'Save tags and note').click();
    expect(onAnnotate).toHaveBeenLastCalledWith(key, { tags: 'to ask', note: 'Ask them. Again.' });
  });

  it('are kept with Enter among the tags', async () => {
    const { onAnnotate, tags } = opened();
    await userEvent.type(tags, '{End}, knees{Enter}');
    expect(onAnnotate).toHaveBeenLastCalledWith(key, { tags: 'to ask, knees', note: 'Ask them.' });
  });

  it('are kept when a field is left, once', async () => {
    const { onAnnotate, note } = opened();
    await userEvent.type(note, '{End} Again.');
    expect(onAnnotate).not.toHaveBeenCalled();
    await userEvent.tab();
    await userEvent.tab();
    expect(onAnnotate).toHaveBeenCalledExactlyOnceWith(key, { tags: 'to ask', note: 'Ask them. Again.' });
  });

  it('are kept when the page is left while they are typed', async () => {
    const { root, onAnnotate, note } = opened();
    await userEvent.type(note, '{End} Again.');
    redrawPage(root, onePage(null));
    expect(onAnnotate).toHaveBeenCalledExactlyOnceWith(key, { tags: 'to ask', note: 'Ask them. Again.' });
  });

  it('are not touched when the page is left as it was', () => {
    const { root, onAnnotate } = opened();
    redrawPage(root, onePage(null));
    expect(onAnnotate).not.toHaveBeenCalled();
  });

  it('stay as they are typed when another tab changes the page', async () => {
    const { root, note } = opened();
    await userEvent.type(note, '{End} Again.');
    const other = { ...TWICE, page: { ...TWICE.page, note: 'Of another tab.' } };
    redrawPage(root, onePage(other));
    expect(root.querySelector('textarea')?.value).toBe('Ask them. Again.');
    expect(root.activeElement).toBe(note);
  });

  it('follow another tab where nothing is typed', () => {
    const { root } = opened();
    redrawPage(root, onePage({ ...TWICE, page: { ...TWICE.page, note: 'Of another tab.' } }));
    expect(root.querySelector('textarea')?.value).toBe('Of another tab.');
  });

  it('are asked about when the tab is closed while they are typed', async () => {
    const closing = () => dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const { root, note } = opened();
    expect(closing()).toBe(true);
    await userEvent.type(note, '{End} Again.');
    expect(closing()).toBe(false);
    control(root, 'Save tags and note').click();
    expect(closing()).toBe(true);
  });
});

describe('a comparison', () => {
  test.each([0, 1, 2])('without %i of the chosen pages says so', (left) => {
    const words = text(openComparison(comparison(left)));
    const said = words.match(/\d of the chosen pages could not be read, and (?:is|are) not in it\./)?.[0];
    expect(said?.[0]).toBe(left === 0 ? undefined : String(left));
  });

  it('fits 320 px', () => {
    expectFits(openComparison(comparison(2)));
  });

  it('is exported, and leads back', () => {
    const onExport = vi.fn();
    const root = openComparison(comparison(0, { onExport }));
    control(root, 'Save the file').click();
    expect(onExport).toHaveBeenCalledExactlyOnceWith('report');
    expect(control(root, 'All saved pages').getAttribute('href')).toBe('#');
  });
});

describe('in Spanish', () => {
  const ENGLISH = /\b(?:the|page|pages|saved|delete|tags?|claims?|note|compare|changed|between|record)\b/i;
  const said = (root: ShadowRoot): string => {
    for (const details of root.querySelectorAll('details')) details.open = true;
    for (const words of root.querySelectorAll('h1, blockquote, .btc-recorded, .btc-change')) words.remove();
    const names = [...root.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'));
    return `${seen(find(root, 'main'))} ${names.join(' ')}`.replace(/Behind the Claim \S+|https:\S+/g, '');
  };

  test.each(PAGE_STATES)('%s', (_, state) => {
    speak('es');
    onTestFinished(() => speak('en'));
    const words = said(openPage(onePage(state)));
    expect(words).toContain('Todas las páginas guardadas');
    expect(words).not.toMatch(ENGLISH);
  });
});
