import { speak } from '../core/messages/index.ts';
import { languageOf } from './language.ts';
import type { Settings } from './settings.ts';

/** From now on this page speaks the reader's language, and says so to the browser. */
export function speakIn(settings: Settings): void {
  const language = languageOf(settings);
  speak(language);
  document.documentElement.lang = language;
}
