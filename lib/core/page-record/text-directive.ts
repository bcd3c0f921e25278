/**
 * What a link's text directive says: the words to show, or the first and last of them, and words that stand right
 * before and after. https://wicg.github.io/scroll-to-text-fragment/
 */
export interface TextDirective {
  readonly prefix: string;
  readonly start: string;
  /** Empty where `start` is the whole passage. */
  readonly end: string;
  readonly suffix: string;
}

/**
 * An address that leads to a text. A fragment that the address has is kept; a directive that it has is not.
 *
 * @param address absolute
 */
export function withTextDirective(address: string, directive: TextDirective): string {
  const [page = '', ...fragment] = address.split('#');
  const [kept = ''] = fragment.join('#').split(':~:');
  return `${page}#${kept}:~:text=${written(directive)}`;
}

function written({ prefix, start, end, suffix }: TextDirective): string {
  return [
    ...(prefix === '' ? [] : [`${encoded(prefix)}-`]),
    encoded(start),
    ...(end === '' ? [] : [encoded(end)]),
    ...(suffix === '' ? [] : [`-${encoded(suffix)}`]),
  ].join(',');
}

/**
 * Percent-encoded UTF-8, but for letters, digits, ".", "_" and "~" (RFC 3986, 2.3): also "-", which parts a directive, and
 * "!", "'", "(", ")" and "*", at which a link in Markdown or running text would end. Half of a surrogate pair is no
 * character: U+FFFD stands for it.
 */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
