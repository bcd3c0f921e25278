/** Formats that pages are handed over in. */
export const exports = {} as const;
