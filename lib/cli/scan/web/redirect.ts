import type { Reply } from './ask.ts';
import { PageFailure } from './failure.ts';

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Where an answer sends on to; null where it does not. A name and password in it are left out.
 *
 * @throws PageFailure where that is no address of the web
 */
export function redirectedTo({ status, headers }: Reply, from: URL): URL | null {
  if (!REDIRECTS.has(status)) return null;
  const { location } = headers;
  if (location === undefined || !URL.canParse(location, from.href))
    throw new PageFailure(`it answers ${status} without saying where it has gone`);
  const to = new URL(location, from.href);
  if (to.protocol !== 'http:' && to.protocol !== 'https:')
    throw new PageFailure(`it leads to ${to.protocol}, which is no page of the web`);
  to.username = '';
  to.password = '';
  to.hash = '';
  return to;
}
