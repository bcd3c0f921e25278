import { bundledIds } from '../evidence-order.ts';
import type { EvidenceIndex, StudyEntry } from '../types/index.ts';
import { TITLE_WORDS } from './generic-words.ts';
import { phraseOf, singular, wordsOf } from './words.ts';

/** A study prepared for comparison with printed text. */
export interface StudyWords {
  readonly study: StudyEntry;
  /** Of a pack that comes with the extension. */
  readonly bundled: boolean;
  /** From `phraseOf`; an unknown author or title gives a phrase that stands nowhere. */
  readonly title: string;
  readonly titleLength: number;
  /** The title's longest word: a text without it cannot hold the title. */
  readonly titleGuard: string;
  readonly author: string;
  readonly authorLength: number;
}

const prepared = new WeakMap<EvidenceIndex, readonly StudyWords[]>();

/** The studies of an index as words, in its order; computed once for each index. */
export function studyWords(index: EvidenceIndex): readonly StudyWords[] {
  const known = prepared.get(index);
  if (known !== undefined) return known;
  const bundled = bundledIds(index);
  const studies = index.studies.map((study) => prepare(study, bundled.has(study.packId)));
  prepared.set(index, studies);
  return studies;
}

function prepare(study: StudyEntry, bundled: boolean): StudyWords {
  const title = wordsOf(study.title ?? '').map(({ text }) => text);
  const author = wordsOf(study.firstAuthor ?? '').map(({ text }) => text);
  return {
    study,
    bundled,
    title: phraseOf(title),
    titleLength: title.length,
    titleGuard: title.reduce((longest, word) => (word.length > longest.length ? word : longest), ''),
    author: phraseOf(author),
    authorLength: author.length,
  };
}

/** The words of a title that say what the study is about, not how it was made; singular. */
export function topicOf(title: string): ReadonlySet<string> {
  const words = wordsOf(title).map(({ text }) => singular(text));
  return new Set(words.filter((word) => !TITLE_WORDS.has(word) && !/^\d/.test(word)));
}
