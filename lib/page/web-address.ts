/** A link as an absolute web address (http, https); null where it is none. @param base undefined for an address by itself */
export function webAddress(link: string | null, base: string | undefined): URL | null {
  if (link === null || !URL.canParse(link, base)) return null;
  const url = new URL(link, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}

/** The host of a web address, lower case, without `www.` and without the root's dot; null where nothing is left. */
export function domainOf(address: URL | null): string | null {
  if (address === null) return null;
  return (
    address.hostname
      .toLowerCase()
      .replace(/^www\./, '')
      .replace(/\.$/, '') || null
  );
}
