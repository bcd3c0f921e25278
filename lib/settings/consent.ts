import { browser } from 'wxt/browser';

/** Firefox's words for what a look-up sends: of the page (DOIs, references), and of the reader (a mail address). */
const OF_PAGE = 'websiteContent';
const OF_READER = 'personallyIdentifyingInfo';

/** The part of Firefox's `permissions` that the types do not know yet; from Firefox 140. */
interface Consents {
  request(what: { readonly data_collection: readonly string[] }): Promise<boolean>;
  remove(what: { readonly data_collection: readonly string[] }): Promise<boolean>;
  contains(what: { readonly data_collection: readonly string[] }): Promise<boolean>;
}

/**
 * Asks for the browser's own consent to send such data, where the browser keeps such consents: Firefox does, and lets
 * the reader take it back among the extension's permissions. Has to be called while a press is handled.
 *
 * @param mail Whether the reader's mail address is sent, too.
 * @returns Whether it may be sent. Elsewhere the reader's own switch is the consent.
 */
export async function askConsent(mail: boolean): Promise<boolean> {
  return import.meta.env.FIREFOX ? consents().request(what(mail)) : true;
}

/** Takes all of it back; elsewhere there is nothing to take back. */
export async function takeBackConsent(): Promise<void> {
  if (import.meta.env.FIREFOX) await consents().remove(what(true));
}

/** Whether it is given, and was not taken back since. */
export async function hasConsent(mail: boolean): Promise<boolean> {
  return import.meta.env.FIREFOX ? consents().contains(what(mail)) : true;
}

/** Calls back when a consent was given or taken back, in the browser's own pages as well. */
export function watchConsent(onChange: () => void): void {
  if (!import.meta.env.FIREFOX) return;
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
}

function what(mail: boolean): { readonly data_collection: readonly string[] } {
  return { data_collection: mail ? [OF_PAGE, OF_READER] : [OF_PAGE] };
}

function consents(): Consents {
  return browser.permissions as unknown as Consents; // see `Consents`
}
