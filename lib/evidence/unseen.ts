/**
 * Characters that are not seen, or change how others are seen: control characters with line breaks and escapes for
 * terminals, halves of a surrogate pair, and what Unicode says is shown as nothing (Default_Ignorable_Code_Point,
 * UAX #44: zero-width and bidirectional controls, fillers, tags).
 */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
/** Joiners that some scripts are spelt with, and the selector of a symbol's form. */
const SPELLING = /\u200c|\u200d|\ufe0f/gu;

/** Whether a text is one line of characters that a reader sees. */
export const isPlainLine = (text: string): boolean => !UNSEEN.test(text.replace(SPELLING, ''));

/** A text in which unseen characters are written as their code points, for a terminal or a list of problems. */
export const seen = (text: string): string =>
  text.replace(new RegExp(UNSEEN, 'gu'), (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });
