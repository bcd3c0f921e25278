/** So many problems of a file are listed in a terminal; the others are counted. */
export const MOST_PROBLEMS = 20;

/** A pack file may be so large, in bytes: bundled ones are well below, and an import is read whole. */
export const MOST_PACK_BYTES = 1_000_000;
