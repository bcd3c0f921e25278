export { LANGUAGES, type Language, languageFor, MESSAGES, type MessageKey } from './language.ts';
export { say, speak, spokenLanguage } from './say.ts';
