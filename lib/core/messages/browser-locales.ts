import { LANGUAGES, type Language, MESSAGES, type MessageKey } from './language.ts';

/** Messages that the browser itself shows: in its list of extensions, of shortcuts and of menus. */
const SHOWN = [
  'app.name',
  'app.description',
  'app.next-claim',
  'app.previous-claim',
  'app.open-panel',
] as const satisfies readonly MessageKey[];
export type ShownByBrowser = (typeof SHOWN)[number];

/** A key as a browser takes it: letters, digits and underscores. */
function browserKey(key: ShownByBrowser): string {
  return key.replace(/[^a-z]/g, '_');
}

/** How the manifest names a message. */
export function manifestMessage(key: ShownByBrowser): string {
  return `__MSG_${browserKey(key)}__`;
}

/** The messages that the browser shows, by language, in the notation of `@wxt-dev/i18n`. */
export function browserLocales(): readonly {
  readonly language: Language;
  readonly messages: Record<string, string>;
}[] {
  return LANGUAGES.map((language) => ({
    language,
    messages: Object.fromEntries(SHOWN.map((key) => [browserKey(key), MESSAGES[language][key]])),
  }));
}
