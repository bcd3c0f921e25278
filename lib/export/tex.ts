import { oneLine } from './one-line.ts';
import type { StudyItem } from './study-item.ts';

/** An item whose texts TeX prints as they are. */
export function forTex({ id, type, author, issued, DOI, URL: address, ...texts }: StudyItem): object {
  return {
    id,
    type,
    ...(issued === undefined ? {} : { issued }),
    ...(author.length === 0 ? {} : { author: author.map((name) => escapedTexts({ ...name })) }),
    ...escapedTexts(texts),
    // Programs take these as they stand, so nothing is escaped; but a brace would end the value.
    ...(DOI === undefined ? {} : { DOI: withoutBraces(DOI) }),
    ...(address === undefined ? {} : { URL: withoutBraces(address) }),
  };
}

function escapedTexts(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, escaped(text)]));
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** The ten characters that are TeX's own: https://www.tug.org/texinfohtml/latex2e.html#Reserved-characters */
function escaped(text: string): string {
  return oneLine(text).replace(/[\\~^&%$#_{}]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
}

function withoutBraces(text: string): string {
  return text.replace(/[{}]/g, encodeURIComponent);
}
