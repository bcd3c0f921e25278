import type { Plugin } from 'vite';
import { en } from '../core/messages/en/index.ts';

/** What the reader says by itself: the entry to its marks, and reasons for flags that come after an answer. */
const READER: readonly string[] = ['dates', 'entry', 'flags', 'notice', 'numbers', 'source'];

/** Messages of surfaces that are pages of their own. */
const OTHER_SURFACES: readonly string[] = [
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

/** The beginnings of all keys, which are the names of the messages' files: `not-known`. */
const AREAS: readonly string[] = [...new Set(Object.keys(en()).map((key) => key.slice(0, key.indexOf('.'))))];

/** Areas that a script never says. `tests/build.test.ts` sees to that. */
export const UNSAID: Readonly<Record<'reader' | 'popover', readonly string[]>> = {
  reader: AREAS.filter((area) => !READER.includes(area)),
  popover: OTHER_SURFACES,
};

/** Leaves out of a script, which pages have to load, what it never says. */
export const pageMessages = (script: keyof typeof UNSAID): Plugin => ({
  name: 'page-messages',
  enforce: 'pre',
  load(id) {
    const area = areaOf(id);
    return area !== null && UNSAID[script].includes(area) ? `export const ${exportOf(area)} = {};` : null;
  },
});

/** Of a path as Vite has it, with slashes on every system: `…/core/messages/en/flags.ts`; null where it is no such file. */
function areaOf(path: string): string | null {
  const [file = '', , messages, core] = path.split('/').reverse();
  return core === 'core' && messages === 'messages' && file.endsWith('.ts') ? file.slice(0, -3) : null;
}

/** `not-known` is exported as `notKnown`. */
function exportOf(area: string): string {
  const [first, ...more] = area.split('-');
  return [first, ...more.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('');
}
