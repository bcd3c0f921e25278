/** Made when it is first asked for: few pages need it. */
let names: Intl.DisplayNames | null = null;

/**
 * A language's English name, as the browser's own tables have it.
 *
 * @param code two or three letters, such as a primary language subtag of BCP 47 ("es", "yue")
 * @returns null for a code that names no language; the browser's tables know the older ones too ("iw")
 */
export function languageName(code: string): string | null {
  names ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  try {
    return names.of(code) ?? null;
  } catch {
    // What is not formed like a code is refused with a RangeError.
    return null;
  }
}

/** What a reader is told of a page in a language that is not searched. @param code "und" where it is not known */
export function otherLanguageWords(code: string): { readonly title: string; readonly line: string } {
  const name = code === 'und' ? null : languageName(code);
  return {
    title: `This page is in ${name ?? 'another language'}.`,
    line: 'Claims are found in English only.',
  };
}
