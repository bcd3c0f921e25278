import type { PacksBefore } from './check/across-packs.ts';
import { checkPack, type PackCheck } from './check-pack.ts';
import { MOST_PACK_BYTES } from './limits.ts';
import { repeatedKey } from './repeated-keys.ts';
import { seen } from './unseen.ts';

/** What other files look like, so that the message can say what is wrong rather than where parsing stopped. */
const OTHER_KINDS: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/^\s*</, 'HTML or XML'],
  [/^\s*TY {2}- /, 'RIS'],
  [/^\s*PMID *- /, 'a PubMed file (nbib)'],
  [/^\s*@\w+\s*\{/, 'BibTeX'],
  [/^[^{["\n,]*,[^{["\n]+\n/, 'a table (CSV)'],
];

/** What people write into JSON that JSON does not have, in the order in which it is looked for. */
const NOT_IN_JSON: readonly (readonly [pattern: RegExp, mend: string])[] = [
  [/^[ \t]*(?:\/\/|\/\*|#)/m, 'JSON has no comments, so take them out'],
  [/[{,[]\s*'/, 'texts stand in double quotes'],
  [/,\s*[}\]]/, 'take out the comma after the last item'],
];

export const NOT_UTF8 = 'is not in the encoding UTF-8: save it as UTF-8, so that no letter is lost';

/**
 * Reads the text of a pack file: bounded in size, parsed as JSON and checked; nothing in it is ever run. Never
 * throws: what is wrong is told as problems, each with its entry and the mend.
 *
 * @param text the whole file, decoded as UTF-8
 * @param before packs beside which it is to be used; left out, it is checked by itself
 */
export function parsePack(text: string, before?: PacksBefore): PackCheck {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MOST_PACK_BYTES)
    return refused(`is ${bytes} bytes long: a pack may have ${MOST_PACK_BYTES}; split it in two`);
  // What a decoder puts in the place of bytes that are not UTF-8, and every other letter of UTF-16.
  if (/[\uFFFD\0]/.test(text)) return refused(NOT_UTF8);
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refused(notJson(text, error));
  }
  const twice = repeatedKey(text);
  if (twice !== null)
    return refused(
      `has "${seen(twice.key.slice(0, 80))}" twice in one object (line ${twice.line}): keep one`,
    );
  return checkPack(json, before);
}

const refused = (mend: string): PackCheck => ({ ok: false, problems: [{ entry: 'the file', mend }] });

function notJson(text: string, error: unknown): string {
  if (text.trim() === '') return 'is empty: it should hold one pack, as JSON';
  const other = OTHER_KINDS.find(([pattern]) => pattern.test(text))?.[1];
  if (other !== undefined) return `is ${other}, not JSON: a pack is one JSON object`;
  const reason = error instanceof Error ? error.message : String(error);
  const mend = NOT_IN_JSON.find(([pattern]) => pattern.test(text))?.[1];
  return `is not JSON: ${seen(reason)}${place(text, reason)}${mend === undefined ? '' : `; ${mend}`}`;
}

/** Line and column, counted from 1, where the parser gives only a position. */
function place(text: string, reason: string): string {
  const position = /\bposition (\d+)/.exec(reason)?.[1];
  if (position === undefined || /\bline \d+/.test(reason)) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return ` (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`;
}
