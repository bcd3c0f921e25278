/** Of a selection no more is checked, in UTF-16 units; what is longer is cut, and that is said. */
export const MOST_SELECTED = 20_000;
