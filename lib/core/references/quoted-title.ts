const LONGEST = 400;
/** Between a title's quotation mark and the entry's beginning stand at most so many words: authors, a year. */
const MAX_WORDS_BEFORE = 40;
const OPENING = /["“«‘']/;
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»', '‘': '’', "'": "'" };
const NAME_OR_YEAR =
  /^(?:[A-Z\u00c0-\u00de\u0100-\u024f][A-Za-z\u00c0-\u024f'’.-]*(?:[,;:][,.;:]*)?|and|&|et|al\.?,?|de|del|der|van|von|la|le|di|da|\(?(?:19|20)\d\d[a-z]?\)?[.,:]?)$/;

/**
 * The title of an entry that gives it in quotation marks, single or double: the first quotation, when nothing but
 * names and a year stands before it.
 * @returns Without the marks; null where the entry has none, or where it quotes something else.
 */
export function quotedTitle(entry: string): string | null {
  const at = entry.search(OPENING);
  // An apostrophe is no quotation mark.
  if (at < 0 || (at > 0 && entry.charAt(at - 1) !== ' ')) return null;
  const before = entry.slice(0, at).split(' ').filter(Boolean);
  if (before.length > MAX_WORDS_BEFORE || !before.every((word) => NAME_OR_YEAR.test(word))) return null;
  const quoted = entry.slice(at + 1, at + 1 + LONGEST);
  const end = closingIn(quoted, CLOSING[entry.charAt(at)] ?? '"');
  if (end < 0 || entry.slice(at + 1 + end + 1).trim() === '') return null;
  const title = quoted.slice(0, end);
  return /^[A-Z\u00c0-\u00de\d[(]/.test(title) ? title : null;
}

/** A mark beside punctuation closes for sure; one between words may close a quotation within, or be an apostrophe. */
function closingIn(text: string, closing: string): number {
  const sure = new RegExp(String.raw`(?<=[.,?!])${closing}(?=\s|$)|${closing}(?=[.,;:])`).exec(text);
  if (sure !== null || closing === '’' || closing === "'") return sure?.index ?? -1;
  return text.indexOf(closing);
}
