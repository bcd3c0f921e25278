/** Lines with words, white space within them as a browser draws it. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(drawn)
    .filter((line) => line !== '');
}

/** White space that a browser collapses; a no-break space is a character like any other. */
export function drawn(line: string): string {
  return line.replace(/[\t\n\f\r ]+/g, ' ').replace(/^ | $/g, '');
}

/** Without white space and case, so that the same words are found however they are set. */
export function bare(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}
