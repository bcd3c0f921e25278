import { describe, expect, it, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { speak } from '../../../lib/core/messages/index.ts';
import { savedPage } from '../../saved/saved-page.ts';
import { home, LISTS, listState, MANY } from './saved-scenes.ts';
import { announced, expectFits, openHome, redrawHome, text } from './saved-stage.tsx';
import { control, find, prefer, type Scheme, seen, violations } from './stage.tsx';

const titles = (root: ShadowRoot) => [...root.querySelectorAll<HTMLElement>('h2')].map(seen);
const KNEES = savedPage({ title: 'Knees' });
const HIPS = savedPage({ key: 'hips', title: 'Hips' });

describe.each<Scheme>(['light', 'dark'])('in a %s scheme', (scheme) => {
  test.each(LISTS)('%s: no accessibility fault', async (_, list) => {
    await prefer({ 'prefers-color-scheme': scheme });
    expect(await violations(openHome(home(list)))).toEqual([]);
  });
});

describe('the list of saved pages', () => {
  test.each(LISTS)('%s: fits 320 px', (_, list) => {
    expectFits(openHome(home(list)));
  });

  it('says what a reader can do where nothing is saved', () => {
    const root = openHome(home(listState([])));
    expect(text(root)).toContain('press “Save this page’s claims”');
    expect(root.querySelector('input')).toBeNull();
  });

  it('shows each page with its address, time, claims, tags and note, and leads to it', () => {
    const page = savedPage({ key: 'k', title: 'Knees', tags: ['to ask', 'b'], note: 'They answered.' });
    const root = openHome(home(listState([page])));
    expect(seen(find(root, 'article'))).toBe(
      'Knees https://clinic.example/knees Saved on 12 May 2026. 0 claims to ask b They answered.',
    );
    expect(control(root, 'Knees').getAttribute('href')).toBe('#page=k');
  });

  it('calls a page without a title by something', () => {
    const root = openHome(home(listState([savedPage({ title: ' ' })])));
    expect(titles(root)).toEqual(['A page without a title']);
    expect(control(root, 'Choose A page without a title')).toBeTruthy();
  });

  it('draws titles from right to left where they are', () => {
    const root = openHome(home(listState([savedPage({ title: 'ברכיים' })])));
    expect(getComputedStyle(find(root, 'h2')).direction).toBe('rtl');
    expect(getComputedStyle(find(root, 'article .btc-quiet')).direction).toBe('ltr');
  });

  it('comes in portions, with the focus on the first new page', async () => {
    const root = openHome(home(listState(MANY)));
    expect(titles(root)).toHaveLength(50);
    control(root, 'Show 50 more of 70').click();
    await expect.poll(() => titles(root).length).toBe(100);
    expect(root.activeElement?.textContent).toContain('Page 50');
    control(root, 'Show 20 more of 20').click();
    await expect.poll(() => titles(root).length).toBe(120);
    expect(root.activeElement?.textContent).toContain('Page 100');
  });

  it('has the page that the reader comes back from among the first ones', () => {
    const root = openHome(home(listState(MANY), { from: MANY[60]?.key ?? null }));
    expect(titles(root)).toHaveLength(100);
    expect(root.activeElement).toBeNull();
  });

  it('is searched as it is typed, and Escape empties the search', async () => {
    const onLook = vi.fn();
    const root = openHome(home(listState([KNEES]), { onLook }));
    await userEvent.type(find(root, 'input[type="search"]'), 'k');
    expect(onLook).toHaveBeenLastCalledWith({ text: 'k' });
    await userEvent.keyboard('{Escape}');
    expect(onLook).toHaveBeenLastCalledWith({ text: '' });
  });

  it('is narrowed to a tag, and opened to all again', () => {
    const onLook = vi.fn();
    const list = listState([savedPage({ tags: ['a', 'b'] }), savedPage({ key: 'k', tags: ['b'] })]);
    const root = openHome(home(list, { onLook }));
    const select = root.querySelector('search select');
    if (!(select instanceof HTMLSelectElement)) throw new Error('There are no tags.');
    expect([...select.options].map((one) => one.text)).toEqual(['Any tag', 'a (1)', 'b (2)']);
    for (const [index, tag] of [
      [2, 'b'],
      [0, null],
    ] as const) {
      select.selectedIndex = index;
      select.dispatchEvent(new Event('change'));
      expect(onLook).toHaveBeenLastCalledWith({ tag });
    }
  });

  it('says that nothing was found, and the way back keeps the focus in the search', () => {
    const onLook = vi.fn();
    const list = listState([KNEES], [], { pages: [], query: { text: 'elbow', tag: null } });
    const root = openHome(home(list, { onLook }));
    expect(announced(root)).toContain('No saved page is like that.');
    control(root, 'Show all saved pages').click();
    expect(onLook).toHaveBeenCalledExactlyOnceWith({ text: '', tag: null });
    expect(root.activeElement).toBe(find(root, 'input[type="search"]'));
  });

  it('says what cannot be read, and how much room there is', () => {
    const list = listState([KNEES], [], { unreadable: 2 });
    const words = text(openHome(home(list)));
    expect(words).toContain('2 saved pages cannot be read.');
    expect(words).toContain('take 4.2 MB of about 11 GB');
  });

  it.each([
    [false, 'may delete it', 1],
    [true, 'keeps it until you delete it', 0],
  ])('says whether what is kept lasts: %s', (lasting, words, buttons) => {
    const root = openHome(home(listState([KNEES], [], { room: { used: 1, most: 2, lasting } })));
    expect(text(root)).toContain(words);
    expect(root.querySelectorAll('.btc-saved-room button')).toHaveLength(buttons);
  });
});

describe('the chosen pages', () => {
  const both = listState([KNEES, HIPS], [KNEES.key, HIPS.key]);

  it('are counted in a line that is there before, so that it is read out', () => {
    const root = openHome(home(listState([KNEES, HIPS])));
    const line = find(root, '.btc-saved-chosen [role="status"]');
    expect(seen(line)).toBe('');
    redrawHome(root, home(listState([KNEES, HIPS], [KNEES.key])));
    expect(find(root, '.btc-saved-chosen [role="status"]')).toBe(line);
    expect(seen(line)).toBe('1 chosen');
    expect(text(root)).toContain('Choose two pages or more to compare them.');
  });

  it('may be such as are not listed just now, which is said', () => {
    const root = openHome(home(listState([KNEES, HIPS], [KNEES.key, HIPS.key], { pages: [HIPS] })));
    expect(announced(root)).toContain('2 chosen (1 of them not listed now)');
  });

  it('are chosen one by one, or all', () => {
    const onPick = vi.fn();
    const root = openHome(home(listState([KNEES, HIPS]), { onPick }));
    control(root, 'Choose Hips').click();
    expect(onPick).toHaveBeenLastCalledWith(['hips'], true);
    find(root, '.btc-check input').click();
    expect(onPick).toHaveBeenLastCalledWith([KNEES.key, 'hips'], true);
  });

  it('are compared, exported, and deleted', () => {
    const acts = { onCompare: vi.fn(), onExport: vi.fn(), onDelete: vi.fn() };
    const root = openHome(home(both, acts));
    control(root, 'Compare them').click();
    control(root, 'Save the file').click();
    control(root, 'Delete').click();
    expect(acts.onCompare).toHaveBeenCalledOnce();
    expect(acts.onExport).toHaveBeenCalledExactlyOnceWith('report');
    expect(acts.onDelete).toHaveBeenCalledOnce();
  });

  it('are exported in the format that is chosen, and its use is said', async () => {
    const onExport = vi.fn();
    const root = openHome(home(both, { onExport }));
    const select = root.querySelector('.btc-export select');
    if (!(select instanceof HTMLSelectElement)) throw new Error('There are no formats.');
    const before = seen(find(root, '.btc-export p'));
    select.selectedIndex = [...select.options].findIndex((one) => one.text === 'Table (CSV)');
    select.dispatchEvent(new Event('change'));
    await expect.poll(() => seen(find(root, '.btc-export p'))).not.toBe(before);
    control(root, 'Save the file').click();
    expect(onExport).toHaveBeenCalledExactlyOnceWith('csv');
    expect(select.getAttribute('aria-describedby')).toBe(find(root, '.btc-export p').id);
  });

  it('are reached by keyboard: search, all, each page, then what is done with them', async () => {
    const root = openHome(home(both));
    const stops: string[] = [];
    find(root, 'h1').focus();
    for (await userEvent.tab(); root.activeElement !== null && stops.length < 20; await userEvent.tab()) {
      const { activeElement: at } = root;
      const { labels } = at as Partial<HTMLInputElement>; // what can have none has no such property
      stops.push(at.getAttribute('aria-label') ?? labels?.[0]?.innerText ?? at.textContent ?? '');
    }
    expect(stops).toEqual([
      ...['Search title, address, tags and notes', 'Choose all that are listed'],
      ...['Choose Knees', 'Knees', 'Choose Hips', 'Hips'],
      ...['Compare them', 'Delete', 'Export as', 'Save the file', 'Ask the browser to keep it'],
    ]);
  });
});

test.each(LISTS)('%s is said in Spanish', (_, list) => {
  speak('es');
  onTestFinished(() => speak('en'));
  const root = openHome(
    home({ ...list, pages: list.pages.filter((page) => page.title.startsWith('Knees')) }),
  );
  const names = [...root.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'));
  const said = `${text(root)} ${names.join(' ')}`.replace(
    /Knees at the Invented Clinic|They answered.*?people\.|to ask/g,
    '',
  );
  expect(said).toContain('Páginas guardadas');
  expect(said).not.toMatch(/\b(?:the|page|pages|saved|choose|delete|search|tags?|claims?|browser)\b/i);
});
