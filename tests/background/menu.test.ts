import { afterEach, describe, expect, it } from 'vitest';
import { createMenu, type MenuApi } from '../../lib/background/menu.ts';
import { type Language, speak } from '../../lib/core/messages/index.ts';

const TAB = { id: 3, windowId: 7 };
const ON_SELECTION = { menuItemId: 'check-selection', selectionText: 'PRP cures.' };

/** A browser that, like the real ones, refuses an id twice; `how` says by which of the two ways a panel opens. */
function setUp(how: 'side-panel' | 'sidebar' | 'none', language: Language = 'en') {
  const log: unknown[] = [];
  const items = new Map<string, string>();
  const open = (what: string) => async (place?: object) => void log.push([what, place]);
  const api: MenuApi = {
    contextMenus: {
      create({ id, title }) {
        if (items.has(id)) throw new Error(`Cannot create item with duplicate id ${id}`);
        items.set(id, title);
      },
      removeAll: async () => items.clear(),
    },
    ...(how === 'side-panel' ? { sidePanel: { open: open('side panel') } } : {}),
    ...(how === 'sidebar' ? { sidebarAction: { open: open('sidebar') } } : {}),
  };
  const menu = createMenu(
    api,
    async () => speak(language),
    async (windowId, text) => void log.push(['check', windowId, text]),
  );
  return { menu, log, titles: () => [...items.values()] };
}

afterEach(() => speak('en'));

describe('renew', () => {
  it.each<[Language, string]>([
    ['en', 'What is behind this?'],
    ['es', '¿Qué hay detrás de esto?'],
  ])('makes one item in the chosen language: %s', async (language, title) => {
    const { menu, titles } = setUp('side-panel', language);
    await Promise.all([menu.renew(), menu.renew()]);
    expect(titles()).toEqual([title]);
  });

  it('offers nothing where there is no panel to show the answer', async () => {
    const { menu, titles } = setUp('none');
    await menu.renew();
    expect(titles()).toEqual([]);
  });
});

describe('clicked', () => {
  it.each([
    ['side-panel', ['side panel', { tabId: 3, windowId: 7 }]],
    ['sidebar', ['sidebar', undefined]],
  ] as const)('opens the panel first, then hands the text over: %s', async (how, opened) => {
    const { menu, log } = setUp(how);
    await menu.clicked(ON_SELECTION, TAB);
    expect(log).toEqual([opened, ['check', 7, 'PRP cures.']]);
  });

  it.each([
    ['another item', { ...ON_SELECTION, menuItemId: 'other' }, TAB],
    ['no text', { menuItemId: 'check-selection' }, TAB],
    ['white space', { ...ON_SELECTION, selectionText: ' \n' }, TAB],
  ])('does nothing for %s', async (_, info, tab) => {
    const { menu, log } = setUp('side-panel');
    await menu.clicked(info, tab);
    expect(log).toEqual([]);
  });

  it('hands over what is selected outside of tabs to the window that was used last', async () => {
    const log: string[] = [];
    const api: MenuApi = {
      sidePanel: { open: () => Promise.reject(new Error('no tab')) },
      windows: { getLastFocused: async () => ({ id: 9 }) },
    };
    const menu = createMenu(
      api,
      async () => undefined,
      async (windowId, text) => void log.push(`${windowId} ${text}`),
    );
    await menu.clicked(ON_SELECTION, { id: -1, windowId: -1 });
    await menu.clicked(ON_SELECTION, undefined);
    expect(log).toEqual(['9 PRP cures.', '9 PRP cures.']);
  });

  it('hands the text over also where the browser did not open the panel', async () => {
    const log: string[] = [];
    const refusing: MenuApi = { sidePanel: { open: () => Promise.reject(new Error('no gesture')) } };
    const menu = createMenu(
      refusing,
      async () => undefined,
      async (_, text) => void log.push(text),
    );
    await menu.clicked(ON_SELECTION, TAB);
    expect(log).toEqual(['PRP cures.']);
  });
});
