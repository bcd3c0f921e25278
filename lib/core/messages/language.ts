import { en } from './en/index.ts';
import { es } from './es/index.ts';
import type { Message, Plural } from './types.ts';

/** The English messages, each with its own text as its type: the keys and their arguments are read from them. */
export type English = ReturnType<typeof en>;
export type MessageKey = keyof English;

/** The same messages in another language: all of them, with forms where English has forms. */
export type Translation<Part extends Readonly<Record<string, Message>>> = {
  readonly [Key in keyof Part]: Part[Key] extends Plural ? Plural : string;
};

/** The languages of the interface, as tags of BCP 47. What pages are searched in is another matter: English alone. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

const made: { en?: English; es?: Translation<English> } = {};

/** By language; put together when one is first spoken, because a realm speaks one, and pages wait for it. */
export const MESSAGES: Readonly<Record<Language, Translation<English>>> = {
  get en() {
    made.en ??= en();
    return made.en;
  },
  get es() {
    made.es ??= es();
    return made.es;
  },
};

/** The language for a list of wishes ("es-419", "en-GB"), the first that is there; English where none is. */
export function languageFor(wishes: readonly string[]): Language {
  const tags = wishes.map((wish) => wish.toLowerCase().split(/[-_]/)[0]);
  return tags.flatMap((tag) => LANGUAGES.find((language) => language === tag) ?? [])[0] ?? 'en';
}
