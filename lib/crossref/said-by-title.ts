import type { Notice } from '../core/types/source-status.ts';

/**
 * How publishers mark a work that they took back in its own title: in capitals before it ("RETRACTED ARTICLE: …"), or
 * in square brackets. In other letters ("Retracted: what became of …") it may be what the work is about.
 */
const MARKS: readonly { readonly kind: 'retraction' | 'withdrawal'; readonly pattern: RegExp }[] = [
  { kind: 'retraction', pattern: /^\s*RETRACTED(?: (?:ARTICLE|PAPER|CHAPTER))?\s?[:.–—-]\s*/ },
  { kind: 'retraction', pattern: /^\s*\[retracted(?: article)?\][:.]?\s*/i },
  { kind: 'withdrawal', pattern: /^\s*WITHDRAWN(?: ARTICLE)?\s?[:.–—-]\s*/ },
  { kind: 'withdrawal', pattern: /^\s*\[withdrawn\][:.]?\s*/i },
];

/** What a notice calls itself, at the beginning of its title. */
const NOTICE =
  /^\W*(?:(?:retraction|withdrawal|removal)(?: notice)?(?: (?:to|of|for|note)\b|\s*[:.–—-])|notice of (?:retraction|withdrawal)|retraction note|statement of (?:retraction|removal)|correction(?: notice)?(?: (?:to|of|for)\b|\s*[:.–—-])|author correction|publisher correction|corrigendum|erratum|addendum|expression of concern|editorial expression of concern)/i;

/** Whether a title is that of a notice about another work. */
export const isNoticeTitle = (title: string): boolean => NOTICE.test(title);

/** The title that the work had, and still has where it is cited. */
export const withoutMark = (title: string): string =>
  MARKS.reduce((rest, { pattern }) => rest.replace(pattern, ''), title);

/**
 * The notice that a title stands for where Crossref has none: there is no DOI of a notice, so it is the work's own;
 * nobody told, and nobody gave a date.
 */
export function saidByTitle(title: string, doi: string): Notice | null {
  const mark = MARKS.find(({ pattern }) => pattern.test(title));
  return mark === undefined ? null : { kind: mark.kind, label: 'By its title', doi, sources: [], date: null };
}
