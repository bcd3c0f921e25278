/** Parameters that tell where a reader came from, and nothing of the page. */
const TRACKING =
  /^(?:utm_\w+|gclid|gbraid|wbraid|fbclid|msclkid|dclid|yclid|ttclid|twclid|li_fat_id|mc_[ce]id|igshid|_hs(?:enc|mi)|_ga|_gl)$/i;

/**
 * Names a page by its address, so that it is known again: without the fragment, unless that is a route of the page's own
 * ("#/knees", "#!knees"), and without parameters for tracking. The canonical link is not asked: many sites give one and
 * the same for all their pages.
 *
 * @param address absolute
 */
export function pageKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (!/^#[/!]/.test(url.hash)) url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}
