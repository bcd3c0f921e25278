import type { Plugin } from 'vite';

/** Messages of surfaces that are pages of their own. `tests/build.test.ts` sees to it that the reader says none of them. */
export const NOT_IN_PAGES: readonly string[] = [
  'app',
  'background',
  'changes',
  'compare',
  'dossier',
  'exports',
  'lookups',
  'options',
  'packs',
  'panel',
  'popup',
  'saved',
  'welcome',
];

/** Paths as Vite has them, with slashes on every system. */
const AREA = new RegExp(String.raw`/core/messages/\w+/(${NOT_IN_PAGES.join('|')})\.ts$`);

/** Leaves out of the reader, which every page with such claims has to load, what it never says. */
export const readerMessages = (): Plugin => ({
  name: 'reader-messages',
  enforce: 'pre',
  load: {
    filter: { id: AREA },
    handler: (id) => `export const ${AREA.exec(id)?.[1]} = {};`,
  },
});
