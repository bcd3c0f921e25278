import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';

/** As wxt.config.ts has it. */
const NO_FETCH = resolve(import.meta.dirname, '../../lib/browser/no-fetch.ts');
const ENTRY = resolve(import.meta.dirname, '../../lib/export/formats.ts');

const LEFT_FOR_NODE = /__vite-browser-external|child_process|\bBuffer\.|\beval\(|new Function\b/g;

/** The formats as a page of the extension would load them. */
test('formats need no Node in a browser, and the citation library cannot fetch there', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { 'sync-fetch': NO_FETCH, 'fetch-ponyfill': NO_FETCH } },
    build: {
      write: false,
      lib: { entry: ENTRY, formats: ['es'], fileName: 'formats' },
      copyPublicDir: false,
    },
  });
  // A build of a library that is not watched comes as a list of outputs.
  const [output] = built as readonly Rolldown.RolldownOutput[];
  const chunks = output?.output.flatMap((one) => (one.type === 'chunk' ? [one] : [])) ?? [];
  expect(chunks.flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports])).toEqual([]);
  const code = chunks.map((one) => one.code).join('\n');
  expect(code).toContain('Nothing is fetched for a citation.');
  expect(code.match(LEFT_FOR_NODE) ?? []).toEqual([]);
});
