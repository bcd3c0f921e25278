/** What the browser's own surfaces say: the button's name. */
export const background = {
  /** The button's name with the badge's number in it, because a badge is not read out. */
  'background.button': { 1: '{name}: {count} claim on this page', n: '{name}: {count} claims on this page' },
} as const;
