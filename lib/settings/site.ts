/** What a host may look like to be put into a match pattern: a name, an IPv4 address or an IPv6 one in brackets. */
const HOST = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/;

/**
 * The site that an address belongs to, as the reader switches it on and off: its host without port and without
 * a leading `www.`.
 *
 * @param address A full address, e.g. `https://www.clinic.example/prp`.
 * @returns `clinic.example`; null when it is no web page (another scheme, or not an address at all).
 */
export function siteOf(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const site = hostname.replace(/^www\.(?=.)/, '');
  return isSite(site) ? site : null;
}

/** Whether a text is a site as `siteOf` writes it. */
export function isSite(text: string): boolean {
  return HOST.test(text) && !text.startsWith('www.');
}

/** The match patterns that cover a site: both schemes, with and without `www.`; every port. */
export function patternsOf(site: string): string[] {
  const bare = `*://${site}/*`;
  // An address of digits has no `www.` before it.
  return /[[\]]|^[\d.]+$/.test(site) ? [bare] : [bare, `*://www.${site}/*`];
}
