import { browser } from 'wxt/browser';
import { type Language, languageFor } from '../core/messages/index.ts';
import type { Settings } from './settings.ts';

/** The interface's language: the reader's choice, else the browser's where there is a translation, else English. */
export function languageOf({ language }: Settings): Language {
  return language === 'browser' ? languageFor([browser.i18n.getUILanguage()]) : language;
}
