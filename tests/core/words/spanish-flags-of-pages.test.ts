import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readHtml } from '../../../lib/cli/scan/read-document.ts';
import { analyze } from '../../../lib/core/analyze.ts';
import { type Language, speak } from '../../../lib/core/messages/index.ts';
import { partWords } from '../../../lib/core/words/match-words.ts';
import { productLines } from '../../../lib/core/words/product-lines.ts';
import { traceWords } from '../../../lib/core/words/trace-words.ts';
import { bundledPacks } from '../../../lib/evidence/bundled.ts';
import { toIndex } from '../../../lib/evidence/to-index.ts';

beforeEach(() => speak('es'));
afterEach(() => speak('en'));

/** Words that an English sentence of ours can hardly do without, and that Spanish has not. */
const ENGLISH =
  /(?<!\p{L})(?:the|of|and|or|is|are|was|were|it|its|they|that|this|which|with|without|not|nor|from|for|about|than|to|by|had|has|have|does|did|can|cannot|more|any|every|people|study|page|record|near|below)(?!\p{L})/iu;

/** A page's words, and titles of works, stand in quotation marks and stay as they are. */
const outsideQuotes = (text: string): string => text.replace(/“[^”]*”/g, '');

const evidence = toIndex(bundledPacks);

/** Everything that is said of a fixture page's claims and sources beside what the studies found. */
function saidOf(page: string, language: Language): readonly string[] {
  speak(language);
  const html = readFileSync(join(import.meta.dirname, `../../fixtures/pages/${page}/source.html`), 'utf8');
  const { blocks, source } = readHtml(html, null);
  const { annotations, statements } = analyze(blocks, { evidence, source });
  return [
    ...annotations.flatMap(({ frame, assessment }) => {
      const { summary, taken, left } = traceWords(assessment);
      return [
        ...assessment.flags.map(({ reason }) => reason),
        ...assessment.studies.flatMap(({ reasons }) => reasons),
        ...productLines(assessment),
        ...[...taken, ...left].map(({ line }) => line),
        summary,
        ...partWords(frame).flatMap(({ part, words }) => [part, ...words]),
      ];
    }),
    ...statements.map(({ record }) => record),
  ];
}

describe.each(['demo-clinic', 'many-products', 'numbered-brackets'])('of the page %s', (page) => {
  const english = (language: Language): readonly string[] =>
    saidOf(page, language).filter((text) => ENGLISH.test(outsideQuotes(text)));

  it('nothing is said in English where Spanish is spoken', () => {
    expect(saidOf(page, 'es').length).toBeGreaterThan(20);
    expect(english('es')).toEqual([]);
  });

  it('English would be seen', () => {
    const all = saidOf(page, 'en');
    expect(english('en').length).toBeGreaterThan(all.length / 3);
  });
});

describe('one analysis after another', () => {
  let texts: readonly (readonly string[])[];
  beforeAll(() => {
    texts = (['en', 'es', 'en'] as const).map((language) => saidOf('demo-clinic', language));
  });

  it('is in the language that is spoken then', () => {
    expect(texts[2]).toEqual(texts[0]);
    expect(texts[1]).not.toEqual(texts[0]);
    expect(texts[1]).toHaveLength(texts[0]?.length ?? 0);
  });
});
