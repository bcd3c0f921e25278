/** A pack file may be so large, in bytes: bundled ones are well below, and an import is read whole. */
export const MOST_PACK_BYTES = 1_000_000;
