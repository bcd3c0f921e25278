import { nameOfLanguage } from './names.ts';

/** Codes of BCP 47 that say that there is no one language. */
const NO_LANGUAGE: ReadonlySet<string> = new Set(['und', 'mul', 'mis', 'zxx']);

/**
 * The language that a page declares, without region and script, in the code used today ("iw" is "he").
 *
 * @param declared the `lang` of the page as written, also "es_MX" or nonsense
 * @returns null where it names no language
 */
export function declaredLanguage(declared: string | null): string | null {
  const [, code] = /^\s*([a-z]{2,3})(?:[-_\s]|$)/i.exec(declared ?? '') ?? [];
  if (code === undefined) return null;
  const { language } = new Intl.Locale(code);
  return NO_LANGUAGE.has(language) || nameOfLanguage(language, 'en') === null ? null : language;
}

/** Script that a language is usually written in ("Latn", "Cyrl"); undefined where that is not known. */
export function usualScript(language: string): string | undefined {
  return new Intl.Locale(language).maximize().script;
}
