import { type English, type Language, MESSAGES, type MessageKey } from './language.ts';
import type { Arguments } from './types.ts';

/** English until a host chooses: one realm (a page's reader, a surface, the background, a command) speaks one language. */
let spoken: Language = 'en';

/** Chooses the language of everything that is said in this realm from now on. */
export function speak(language: Language): void {
  spoken = language;
}

export function spokenLanguage(): Language {
  return spoken;
}

/**
 * A message in the language that is spoken, with its names filled in. A value is put in as it is, and not searched for
 * names again.
 *
 * @throws TypeError for a key that no catalogue has, which the compiler keeps from happening
 */
export function say<Key extends MessageKey>(key: Key, ...[values]: Arguments<English[Key]>): string {
  const message = MESSAGES[spoken][key];
  const given: Readonly<Record<string, string | number>> = values ?? {};
  const text = typeof message === 'string' ? message : message[given['n'] === 1 ? 1 : 'n'];
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(given[name] ?? whole));
}
