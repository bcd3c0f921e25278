import type { EvidenceIndex, Span } from '../types/index.ts';
import { namedByAuthor } from './named-by-author.ts';
import { namedByTitle } from './named-by-title.ts';
import type { Naming, ReadText } from './naming.ts';
import { studyWords } from './study-words.ts';
import { phraseOf, wordsOf } from './words.ts';

/** A study that a text names without a mark; the span covers the title, or author and year. */
export interface NamedStudy extends Span {
  readonly studyId: string;
}

/**
 * Finds studies named in prose: by the full title, or by first author, year and a word of the subject together.
 * Anything less names no study: an author of that name has written others.
 * @param text One block's text.
 * @returns UTF-16 offsets into the text, in order, not overlapping. Where two studies fit alike, neither. Where a
 *   study of a bundled pack fits, none of an added one.
 */
export function findNamedStudies(text: string, index: EvidenceIndex): NamedStudy[] {
  const words = wordsOf(text);
  const texts = words.map((word) => word.text);
  const read: ReadText = { text, words, phrase: phraseOf(texts) };
  const present = new Set(texts);
  // A look-up in a set turns almost every study away before its phrases are searched for.
  const namings = studyWords(index).flatMap((candidate) => [
    ...(present.has(candidate.titleGuard) ? namedByTitle(read, candidate) : []),
    ...(present.has(String(candidate.study.year)) ? namedByAuthor(read, candidate) : []),
  ]);
  const bundled = namings.filter(({ candidate }) => candidate.bundled);
  const added = namings.filter(
    (one) => !one.candidate.bundled && !bundled.some((own) => one.start < own.end && own.start < one.end),
  );
  return [...heaviest(bundled), ...heaviest(added)]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, candidate }) => ({ start, end, studyId: candidate.study.id }));
}

/** Keeps the heavier of two that overlap, and neither of two different works that weigh the same. */
function heaviest(namings: readonly Naming[]): Naming[] {
  const kept: Naming[] = [];
  const ties = new Set<Naming>();
  for (const next of [...namings].sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= next.start) kept.push(next);
    else if (next.weight > last.weight) kept[kept.length - 1] = next;
    else if (next.weight === last.weight && next.candidate.title !== last.candidate.title) ties.add(last);
  }
  return kept.filter((one) => !ties.has(one));
}
