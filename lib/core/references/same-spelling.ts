/** Shorter words differ by one letter and mean something else: "hip" and "lip", "knee" and "knew". */
const MIN_LENGTH = 6;

/**
 * Whether two words are one, but for a letter more, a letter less or a letter changed: "randomised" and
 * "randomized", "orthopaedic" and "orthopedic". Words with a digit, and short ones, have to be the same.
 *
 * @param a, b Folded, from `wordsOf`.
 */
export function sameSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < MIN_LENGTH || Math.abs(a.length - b.length) > 1) return false;
  if (/\d/.test(a) || /\d/.test(b) || a[0] !== b[0]) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
