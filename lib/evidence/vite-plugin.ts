import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { Citation } from '../core/types/index.ts';
import { cite } from './cite/cite.ts';
import { packFiles, readPacks } from './read-packs.ts';
import type { Pack } from './schema.ts';
import { toIndex } from './to-index.ts';
import { type Citing, toRecords } from './to-records.ts';

const MODULES: Readonly<Record<string, (packs: readonly Pack[]) => unknown>> = {
  'virtual:evidence-index': (packs) => toIndex(packs),
  'virtual:evidence-records': (packs) => [...toRecords(packs, citeOnce).values()],
};

const made = new Map<string, Citation>();

/** While one develops, the same packs are built again and again. */
function citeOnce(...what: Parameters<Citing>): Citation {
  const key = JSON.stringify(what);
  const citation = made.get(key) ?? cite(...what);
  made.set(key, citation);
  return citation;
}

/**
 * Serves the bundled packs as two modules, so that no page carries what it does not need: `virtual:evidence-index`
 * (for matching; no sentences) and `virtual:evidence-records` (what a reader is
 * shown, with the citations: the library that makes them stays out of the background). The build fails with the
 * list of problems when a pack is bad, whether or not a module is imported.
 *
 * @param folder Where the packs are; a path, by default the bundled ones.
 */
export const evidencePacks = (folder = fileURLToPath(new URL('./packs', import.meta.url))): Plugin => ({
  name: 'evidence-packs',
  buildStart() {
    readPacks(folder);
  },
  resolveId(source) {
    return Object.hasOwn(MODULES, source) ? `\0${source}` : null;
  },
  load(resolved) {
    const make = resolved.startsWith('\0virtual:') ? MODULES[resolved.slice(1)] : undefined;
    if (make === undefined) return null;
    for (const file of packFiles(folder)) this.addWatchFile(file);
    return `export default ${JSON.stringify(make(readPacks(folder)))};`;
  },
});
