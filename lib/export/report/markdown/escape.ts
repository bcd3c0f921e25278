/** What can begin markup wherever it stands in a line, in CommonMark and its usual extensions. */
const ANYWHERE = /[\\`*_[\]<>{}|~$@]|&(?=#?\w+;)|:(?=\/\/)|(?<=\bwww)\./gi;

/** All control characters but the line feed, which ends a line only where we mean it to. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
const CONTROLS = /[\0-\x09\x0b-\x1f\x7f]/g;

/** What begins a block at the start of a line: headings, lists, underlines of headings and of tables. */
const AT_START = /^(?:([#+=:-])|(\d{1,9})([.)]))/;

const entity = (text: string): string => `&#${text.charCodeAt(0)};`;

/**
 * A text as it has to be written in a line of Markdown so that it comes back as exactly that text, and does nothing
 * else. Not yet for the start of a line: see `atStart`. Lines are joined by entities.
 */
export function escapeLine(text: string): string {
  return escapeInline(text).replace(/\n/g, entity);
}

function escapeInline(text: string): string {
  return text.replace(ANYWHERE, '\\$&').replace(CONTROLS, entity);
}

/** A line that is written, so that it begins no block but a paragraph, and keeps the spaces at its ends. */
export function atStart(line: string): string {
  return line
    .replace(/^\s/, entity)
    .replace(/\s$/, entity)
    .replace(AT_START, (_, mark: string | undefined, number: string, stop: string) =>
      mark === undefined ? `${number}\\${stop}` : `\\${mark}`,
    );
}

/** A text of several lines as lines of one paragraph; a break beside other white space is kept as an entity. */
export function escapeLines(text: string): string[] {
  return escapeInline(text)
    .replace(/(?<=^|\s)\n|\n(?=\s|$)/g, entity)
    .split('\n')
    .map(atStart);
}

/** An address between angle brackets. @param href as `URL` writes it, so without spaces and brackets */
export function escapeAddress(href: string): string {
  return `<${href.replaceAll('\\', '%5C').replace(/&(?=#?\w+;)/g, '&amp;')}>`;
}
