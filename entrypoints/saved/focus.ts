/** Where the focus goes when what had it is gone, as selectors. */
export const PLACES = {
  putBack: '.btc-saved-told button',
  chosen: '.btc-saved-chosen button',
  time: '.btc-times [aria-pressed="true"]',
} as const;

/** Gives the focus to the first of these that is there, else to the view's heading. */
export function focusFirst(...selectors: readonly string[]): void {
  const all = [...selectors, 'h1'].map((one) => document.querySelector<HTMLElement>(one));
  all.find((one) => one !== null)?.focus();
}

/** The same where what had the focus is no longer there. */
export function focusIfLost(...selectors: readonly string[]): void {
  if (document.activeElement === null || document.activeElement === document.body) focusFirst(...selectors);
}
