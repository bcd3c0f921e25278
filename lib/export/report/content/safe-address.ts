/**
 * An address as a report may link to it: http or https, in the form in which a browser would send it, without a user's
 * name or password; null for all else.
 */
export function safeAddress(address: string | null | undefined): string | null {
  if (address == null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.username = '';
  url.password = '';
  return url.href;
}
