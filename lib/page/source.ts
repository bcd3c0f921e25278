import type { PageSource } from '../core/types/index.ts';

/**
 * Where a document comes from: the host of its canonical link when that is a web address, else of its own
 * address; and the language that its root element declares. A frame has its own source, not that of the page around it.
 */
export function pageSource(document: Document): PageSource {
  const canonical = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  const own = document.defaultView?.location.href ?? document.URL;
  const domain = webDomain(canonical ?? null, document.baseURI) ?? webDomain(own, undefined);
  return { domain, title: document.title, lang: document.documentElement.getAttribute('lang') };
}

function webDomain(address: string | null, base: string | undefined): string | null {
  if (address === null || !URL.canParse(address, base)) return null;
  const { protocol, hostname } = new URL(address, base);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return (
    hostname
      .toLowerCase()
      .replace(/^www\./, '')
      .replace(/\.$/, '') || null
  );
}
