import { nameOfLanguage } from '../language/names.ts';
import { UNKNOWN } from '../language/scripts.ts';
import { say, spokenLanguage } from '../messages/index.ts';
import type { HeadedWords } from './popup-words.ts';

/** A language's name as a reader says it; null for a code that names none, "und" among them. */
export function languageName(code: string): string | null {
  return code === UNKNOWN ? null : nameOfLanguage(code, spokenLanguage());
}

/** What a reader is told of a page in a language that is not searched. @param code "und" where it is not known */
export function otherLanguageWords(code: string): HeadedWords {
  const language = languageName(code);
  return {
    title: language === null ? say('popup.unknown-language') : say('popup.other-language', { language }),
    line: say('popup.other-language-line'),
  };
}
