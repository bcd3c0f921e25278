/** The years that a text prints, in order; not the four digits of a range of pages. */
export function yearsIn(text: string): number[] {
  return (text.match(/(?<![\d:/–-])(?:19|20)\d\d(?!\d|\/|[-–]\d{3})/g) ?? []).map(Number);
}
