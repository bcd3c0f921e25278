import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { packFiles, readPacks } from './read-packs.ts';
import type { Pack } from './schema.ts';
import { toIndex } from './to-index.ts';
import { toRecords } from './to-records.ts';

const MODULES: Readonly<Record<string, (packs: readonly Pack[]) => unknown>> = {
  'virtual:evidence-index': (packs) => toIndex(packs),
  'virtual:evidence-records': (packs) => [...toRecords(packs).values()],
};

/**
 * Serves the bundled packs as two modules, so that no page carries what it does not need: `virtual:evidence-index`
 * (for matching; no sentences) and `virtual:evidence-records` (what a reader is shown). The build fails with the
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
