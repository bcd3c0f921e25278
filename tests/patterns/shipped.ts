import { distinct, type Pattern, patternsComposed, patternsWritten, shippedFiles } from './collect.ts';

/** Not loaded here: the commands run what they import, and this one asks for a browser. */
const NOT_LOADED = /^lib\/(?:cli\/|browser\/polyfilled\.ts)/;

/** Text that has every place compose its pattern: what is composed while a page is read, not when code is loaded. */
const PAGE = [
  'Growth factor concentrate (GFC) relieves knee pain. It was a randomized trial (1), see doi:10.1000/a [1,2].',
  'References',
  '1. Smith J. "A trial of growth factors in people with worn knees." J Test. 2010;1(2):3-4.',
  '2. Doe A, Roe B. A trial of growth factors in people with worn hips. J Test. 2011;1(2):3-4.',
];

/** Every pattern of what is shipped, each once, and the places that compose patterns but did not. */
export async function shippedPatterns(): Promise<{ patterns: Pattern[]; silent: string[] }> {
  const files = shippedFiles();
  const { literals, composers } = patternsWritten(files);
  const composed = await patternsComposed(async () => {
    for (const file of files)
      if (file.startsWith('lib/') && !NOT_LOADED.test(file)) await import(/* @vite-ignore */ `../../${file}`);
    await compose();
  });
  const heard = new Set(composed.map(({ at }) => at));
  return {
    patterns: distinct([...literals, ...composed]),
    silent: composers.filter((at) => !heard.has(at) && !NOT_LOADED.test(at)),
  };
}

/** Loaded only now, so that what is composed by loading is heard. */
async function compose(): Promise<void> {
  const { analyze } = await import('../../lib/core/analyze.ts');
  const { cleanDoi } = await import('../../lib/core/references/doi.ts');
  const { glossed } = await import('../../lib/core/words/glossary.ts');
  const { bundledPacks } = await import('../../lib/evidence/bundled.ts');
  const { toIndex } = await import('../../lib/evidence/to-index.ts');
  const { seen } = await import('../../lib/evidence/unseen.ts');
  const blocks = PAGE.map((text, id) => ({ id, role: 'paragraph' as const, level: 0, text }));
  analyze(blocks, { evidence: toIndex(bundledPacks), source: { domain: null, title: '', lang: 'en' } });
  cleanDoi('10.1000/a');
  glossed('A randomized trial.');
  seen('A');
}
