const FOLDED: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u2000': ' ',
  '\u2001': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2004': ' ',
  '\u2005': ' ',
  '\u2006': ' ',
  '\u2007': ' ',
  '\u2008': ' ',
  '\u2009': ' ',
  '\u200a': ' ',
  '\u202f': ' ',
  '\u205f': ' ',
  '\u3000': ' ',
  '\t': ' ',
  '\u00b4': "'",
  '`': "'",
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u2032': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
};

const FOLDABLE = new RegExp(`[${Object.keys(FOLDED).join('')}]`, 'g');

/**
 * Folds typographic variants (spaces, quotes, dashes) to their plain forms, one UTF-16 unit to one, so that
 * offsets into the result are offsets into `text`. Case is kept: sentence splitting needs it.
 */
export function fold(text: string): string {
  return text.replace(FOLDABLE, (c) => FOLDED[c] ?? c);
}

/**
 * The form that rules and lexicon match: folded, lower case, line breaks as spaces, one UTF-16 unit to one. So
 * their patterns need no flags and no `\s`, which makes them several times cheaper to compile and to run.
 */
export function matchable(folded: string): string {
  return lowerCase(folded).replaceAll('\n', ' ');
}

/** Lower case, one UTF-16 unit to one: the few letters whose lower case is longer (İ) are left as they are. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z\u00c0-\u00de]+/g, (c) => c.toLowerCase());
}
