import { AUTHOR_YEAR } from './expected-pages/author-year.ts';
import type { ExpectedPage } from './expected-pages/expected-page.ts';
import { FOOTNOTES } from './expected-pages/footnotes.ts';
import { LINKS_AND_TOOLTIPS } from './expected-pages/links-and-tooltips.ts';
import { NUMBERED_BRACKETS } from './expected-pages/numbered-brackets.ts';
import { SOURCES_PARAGRAPH } from './expected-pages/sources-paragraph.ts';

/** The pages of `tests/fixtures/pages` that give their sources in different ways, and what must be found on each. */
export const EXPECTED_PAGES: readonly ExpectedPage[] = [
  NUMBERED_BRACKETS,
  AUTHOR_YEAR,
  FOOTNOTES,
  LINKS_AND_TOOLTIPS,
  SOURCES_PARAGRAPH,
];
