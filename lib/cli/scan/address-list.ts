/** Addresses of a list, and what is wrong with lines of it. */
export interface AddressList {
  readonly addresses: readonly URL[];
  /** Each a sentence that names the list and the line. */
  readonly problems: readonly string[];
}

/**
 * Reads a list: one address a line. Blank lines and what follows a "#" that begins a line or comes after white space
 * are left out; so is a byte order mark.
 *
 * @param name of the list, for what is said of it
 */
export function addressList(text: string, name: string): AddressList {
  const addresses: URL[] = [];
  const problems: string[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const written = line.replace(/(?:^|\s)#.*$/, '').trim();
    if (written === '') continue;
    const address = webAddress(written);
    if (typeof address === 'string') problems.push(`${name}, line ${index + 1}: ${address}`);
    else addresses.push(address);
  }
  return { addresses, problems };
}

/** An address to be asked for, without its fragment; or, as a text, why it is none. */
export function webAddress(written: string): URL | string {
  if (!URL.canParse(written) || !/^https?:/i.test(written))
    return `"${written}" is no address that can be asked for: it begins with http:// or https://.`;
  const url = new URL(written);
  if (url.username !== '' || url.password !== '')
    return `"${url.host}" is given with a name and password: pages behind a login are not asked for.`;
  url.hash = '';
  return url;
}
