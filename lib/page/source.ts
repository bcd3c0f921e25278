import type { PageSource } from '../core/types/index.ts';
import { domainOf, webAddress } from './web-address.ts';

/**
 * Where a document comes from: the host of its canonical link when that is a web address, else of its own
 * address; and the language that its root element declares. A frame has its own source, not that of the page around it.
 */
export function pageSource(document: Document): PageSource {
  const own = document.defaultView?.location.href ?? document.URL;
  const domain = domainOf(canonicalOf(document)) ?? domainOf(webAddress(own, undefined));
  return { domain, title: document.title, lang: document.documentElement.getAttribute('lang') };
}

/** The page's canonical link, absolute; null where it has none that is a web address. */
export function canonicalOf(document: Document): URL | null {
  const link = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  return webAddress(link ?? null, document.baseURI);
}
