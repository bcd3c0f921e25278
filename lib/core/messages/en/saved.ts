/** Saved pages. */
export const saved = {} as const;
