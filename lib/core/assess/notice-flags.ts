import { say } from '../messages/index.ts';
import { gravestNotice } from '../source-notices.ts';
import type { Annotation, Flag, PageReference, SourceStatus } from '../types/index.ts';
import { dateWords } from '../words/dates-and-places.ts';
import { noticeVerb } from '../words/notice-words.ts';
import { referenceName, referenceWithin } from '../words/reference-name.ts';

/**
 * A claim with what has become known of its sources since it was assessed: a notice about one of them, or a DOI that
 * Crossref does not know.
 *
 * @param statusOf by the id of a reference; undefined where it was not asked about
 * @returns the same object where there is nothing to add
 */
export function withNotices(
  annotation: Annotation,
  references: readonly PageReference[],
  statusOf: (id: number) => SourceStatus | undefined,
): Annotation {
  if (annotation.frame.citations.length === 0) return annotation;
  const cited = new Set(annotation.frame.citations.flatMap((mark) => mark.references));
  const flags = [...cited]
    .sort((a, b) => a - b)
    // Ids count from 1, in the order of the list.
    .flatMap((id) => references[id - 1] ?? [])
    .flatMap((reference) => flagOf(reference, statusOf(reference.id)) ?? []);
  if (flags.length === 0) return annotation;
  const { assessment } = annotation;
  return { ...annotation, assessment: { ...assessment, flags: [...flags, ...assessment.flags] } };
}

function flagOf(reference: PageReference, status: SourceStatus | undefined): Flag | null {
  // A DOI that a pack has, too, was seen elsewhere: it is no slip of the page.
  if (status?.state === 'not-there' && reference.doi !== null && reference.matchedBy !== 'doi') {
    const source = referenceWithin(reference);
    const reason = say('flags.source-not-found', { source, date: dateWords(status.asked) });
    return { id: 'source-not-found', reason };
  }
  const notice = gravestNotice(status);
  if (notice === null) return null;
  const happened = say('flags.source-notice', {
    source: referenceName(reference),
    happened: noticeVerb(notice),
  });
  const byLikeness = status?.state === 'found' && status.by === 'likeness';
  return {
    id: 'source-notice',
    reason: byLikeness ? `${happened} ${say('flags.found-by-likeness')}` : happened,
  };
}
