/**
 * The way from offsets in code points, which corpora use, to UTF-16 offsets, which all of this project uses.
 *
 * @returns for each code point offset into the text, its end included, the UTF-16 offset
 */
export function utf16Offsets(text: string): readonly number[] {
  const offsets = [0];
  let at = 0;
  for (const character of text) {
    at += character.length;
    offsets.push(at);
  }
  return offsets;
}
