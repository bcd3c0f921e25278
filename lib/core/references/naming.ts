import type { Span } from '../types/index.ts';
import type { StudyWords } from './study-words.ts';
import type { Word } from './words.ts';

/** A place where a study may be named. */
export interface Naming extends Span {
  readonly candidate: StudyWords;
  /** How much of the study the text gives: comparable between studies named in one place. */
  readonly weight: number;
}

/** A text and its words, with the words as one phrase. */
export interface ReadText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly phrase: string;
}
