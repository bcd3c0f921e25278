import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { chosenEvidence } from '../../../lib/cli/scan/evidence.ts';
import { readHtml } from '../../../lib/cli/scan/read-document.ts';
import { analyze } from '../../../lib/core/analyze.ts';
import { type Language, speak } from '../../../lib/core/messages/index.ts';
import { evidenceLine, silenceOf } from '../../../lib/core/words/evidence-line.ts';
import { notKnownLines } from '../../../lib/core/words/not-known-lines.ts';
import { saysLine } from '../../../lib/core/words/says-line.ts';
import { strengthTitle } from '../../../lib/core/words/strength.ts';
import { bundledPacks } from '../../../lib/evidence/bundled.ts';
import { toRecords } from '../../../lib/evidence/to-records.ts';

afterAll(() => speak('en'));

/** Words that nearly every English sentence of ours has one of, and that are no Spanish words. */
const ENGLISH =
  /(?<!\p{L})(?:the|of|and|or|in|on|at|by|for|from|to|with|not|is|are|was|were|be|it|its|they|them|this|that|what|whether|how|study|studies|trials?|people|person|records?|months?|years?|may|does|do|compared|tested|points?)(?!\p{L})/iu;

/** Words of the page are quoted, and stay as they are. */
const outsideQuotes = (line: string): string => line.replace(/“[^”]*”/g, '“”');

/** Their lines of authors are data ("Ember and others"). */
const records = new Map(
  [...toRecords(bundledPacks)].map(([id, record], i) => [id, { ...record, authors: `Autor ${i}` }]),
);
const evidence = chosenEvidence(null).index;

const annotationsOf = (page: string) => {
  const html = readFileSync(join(import.meta.dirname, '../../fixtures/pages', page, 'source.html'), 'utf8');
  const { blocks, source } = readHtml(html, null);
  return analyze(blocks, { evidence, source }).annotations;
};

describe.each(['demo-clinic', 'many-products', 'all-references'])(
  'what is said of the claims of %s',
  (page) => {
    const annotations = annotationsOf(page);
    const linesIn = (language: Language): string[] => {
      speak(language);
      return annotations.flatMap((one) => [
        saysLine(one.frame),
        strengthTitle(one),
        evidenceLine(one, records),
        silenceOf(one),
        ...notKnownLines(one, records),
      ]);
    };
    const english = (lines: readonly string[]) => lines.filter((line) => ENGLISH.test(outsideQuotes(line)));

    it('in Spanish, is in Spanish, but for what is quoted', () => {
      const lines = linesIn('es');
      expect(lines.length).toBeGreaterThan(20);
      expect(english(lines)).toEqual([]);
    });

    it('in English, would be noticed', () => {
      const lines = linesIn('en').filter((line) => /[a-z]/.test(outsideQuotes(line)));
      expect(english(lines).length / lines.length).toBeGreaterThan(0.8);
    });

    it('has as many lines in both', () => {
      expect(linesIn('es').length).toBe(linesIn('en').length);
    });
  },
);
