/** So many problems of a file are listed; the others are counted: a file of another kind has one after the other. */
export const MOST_PROBLEMS = 20;

/** A pack file may be so large, in bytes: bundled ones are well below, and an import is read whole. */
export const MOST_PACK_BYTES = 1_000_000;
