/** A value for a format whose values end with the line: line breaks and other controls become spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
