interface Script {
  readonly language: string;
  readonly letters: RegExp;
  /** Letters of the script that this language has and the next ones of the list do not. */
  readonly own?: RegExp;
}

/** Scripts and the languages with most pages in them. */
const SCRIPTS: readonly Script[] = [
  {
    language: 'ja',
    letters: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu,
    own: /[\p{sc=Hiragana}\p{sc=Katakana}]/gu,
  },
  { language: 'zh', letters: /\p{sc=Han}/gu },
  { language: 'ko', letters: /\p{sc=Hangul}/gu },
  { language: 'uk', letters: /\p{sc=Cyrillic}/gu, own: /[іїєґ]/gu },
  { language: 'ru', letters: /\p{sc=Cyrillic}/gu },
  { language: 'ur', letters: /\p{sc=Arabic}/gu, own: /[ٹڈڑےں]/gu },
  { language: 'fa', letters: /\p{sc=Arabic}/gu, own: /[پچژگک]/gu },
  { language: 'ar', letters: /\p{sc=Arabic}/gu },
  { language: 'hi', letters: /\p{sc=Devanagari}/gu },
  { language: 'el', letters: /\p{sc=Greek}/gu },
  { language: 'he', letters: /\p{sc=Hebrew}/gu },
  { language: 'th', letters: /\p{sc=Thai}/gu },
];

/** A name in another language brings a letter or two ("Київ"); text in it has far more than this. */
const OWN_SHARE = 0.02;

export const SCRIPT_LANGUAGES: ReadonlySet<string> = new Set(SCRIPTS.map(({ language }) => language));

/** Code of BCP 47 for a language that is not known. */
export const UNKNOWN = 'und';

/**
 * The language that letters of other scripts than Latin most probably are in.
 *
 * @param letters in lower case, nothing else between them
 * @returns "und" where we do not know the script
 */
export function languageOfScript(letters: string): string {
  const count = (pattern: RegExp): number => letters.match(pattern)?.length ?? 0;
  const found = SCRIPTS.find(
    ({ letters: script, own }) =>
      count(script) * 2 > letters.length && (own === undefined || count(own) > letters.length * OWN_SHARE),
  );
  return found?.language ?? UNKNOWN;
}
