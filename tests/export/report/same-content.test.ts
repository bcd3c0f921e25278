import { afterEach, describe, expect, test } from 'vitest';
import { LANGUAGES, speak } from '../../../lib/core/messages/index.ts';
import { pageReport } from '../../../lib/export/report/content/report.ts';
import { htmlReport } from '../../../lib/export/report/html/html-report.ts';
import { markdownReport } from '../../../lib/export/report/markdown/markdown-report.ts';
import { written } from '../write-file.ts';
import { fullPage } from './full-page.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';

afterEach(() => speak('en'));

/** What is drawn, and what only says how. */
const NOT_TEXT = new Set(['kind', 'lang', 'href', 'to', 'cite', 'role', 'relation', 'id', 'strength']);

/** Every text of a report's content, in the order in which it is read. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (NOT_TEXT.has(key) ? [] : textsOf(inner)));
}

const bare = (text: string): string => text.replace(/\s+/g, '');

describe.each(LANGUAGES)('what a report says, in %s', (language) => {
  test.each([
    ['HTML', htmlReport, readHtml],
    ['Markdown', markdownReport, readMarkdown],
  ] as const)('is all in its %s', (_, format, read) => {
    speak(language);
    const texts = textsOf(pageReport(fullPage(), 1))
      .map(bare)
      .filter((text) => text !== '');
    const seen = bare(read(written(format, [fullPage()])).text);
    expect(texts.length).toBeGreaterThan(150);
    expect(texts.filter((text) => !seen.includes(text))).toEqual([]);
  });
});
