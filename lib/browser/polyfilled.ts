/**
 * Stands in for `wxt/browser` in the background and the extension's pages (see wxt.config.ts): the same export,
 * with Promise listeners on browsers whose own API lacks them. The page scripts keep the native object.
 */
export { default as browser } from 'webextension-polyfill';
