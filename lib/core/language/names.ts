/** Made when they are first asked for: few pages need them. One for each language that names are given in. */
const tables = new Map<string, Intl.DisplayNames>();

function tableIn(language: string): Intl.DisplayNames {
  const known = tables.get(language);
  if (known !== undefined) return known;
  const made = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
  tables.set(language, made);
  return made;
}

/**
 * A language's name, as the browser's own tables have it.
 *
 * @param code two or three letters, such as a primary language subtag of BCP 47 ("es", "yue")
 * @param language the language to name it in, as such a subtag
 * @returns null for a code that names no language; the browser's tables know the older ones too ("iw")
 */
export function nameOfLanguage(code: string, language: string): string | null {
  try {
    return tableIn(language).of(code) ?? null;
  } catch {
    // What is not formed like a code is refused with a RangeError.
    return null;
  }
}
