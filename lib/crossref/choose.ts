import { mostAlike } from '../core/references/likeness.ts';
import type { FoundWork } from './found-work.ts';

/**
 * What a clinic's reference list cites. Not `posted-content`: among preprints there are fake copies of published
 * papers, with their titles and authors, under DOIs of their own (prefix 10.65215). Not what is part of a work, or
 * about one: `component`, `peer-review`, `journal-issue`, `dataset`, `grant`.
 */
const CITED: ReadonlySet<string> = new Set([
  'journal-article',
  'proceedings-article',
  'book',
  'book-chapter',
  'book-section',
  'book-part',
  'edited-book',
  'monograph',
  'reference-book',
  'report',
  'dissertation',
]);

/** A reference that says it is one to a notice. */
const SAYS_NOTICE =
  /\b(?:retraction|withdrawal|correction|corrigendum|erratum|addendum|expression of concern)\b/i;

/**
 * The work that a printed reference is, among those that a search gave.
 *
 * @param reference As printed.
 * @returns Null where none is like enough, or several are equally so. A notice about another work only where the
 *   reference says that it is one: else a paper's retraction would be taken for the paper.
 */
export function chooseWork(reference: string, found: readonly FoundWork[]): FoundWork | null {
  const noticesToo = SAYS_NOTICE.test(reference);
  const possible = found.filter(
    ({ work, noticeOf, isNotice }) =>
      work.type !== null && CITED.has(work.type) && (noticesToo || (noticeOf.length === 0 && !isNotice)),
  );
  const chosen = mostAlike(
    reference,
    possible.map(({ compared }) => compared),
  );
  return chosen === null ? null : (possible[chosen] ?? null);
}
