import { checkPack, type PackCheck } from './check-pack.ts';
import { MOST_PACK_BYTES } from './limits.ts';
import { seen } from './unseen.ts';

/** What other files look like, so that the message can say what is wrong rather than where parsing stopped. */
const OTHER_KINDS: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/^\s*</, 'HTML or XML'],
  [/^\s*TY {2}- /, 'RIS'],
  [/^\s*@\w+\s*\{/, 'BibTeX'],
  [/^[^{["\n]+,[^{["\n]+\n/, 'a table (CSV)'],
];

/**
 * Reads the text of a pack file: bounded in size, parsed as JSON and checked; nothing in it is ever run. Never
 * throws: what is wrong is told as problems, each with its entry and the mend.
 *
 * @param text the whole file
 */
export function parsePack(text: string): PackCheck {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MOST_PACK_BYTES)
    return refused(`is ${bytes} bytes long: a pack may have ${MOST_PACK_BYTES}; split it in two`);
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refused(notJson(text, error));
  }
  return checkPack(json);
}

const refused = (mend: string): PackCheck => ({ ok: false, problems: [{ entry: 'the file', mend }] });

function notJson(text: string, error: unknown): string {
  if (text.trim() === '') return 'is empty: it should hold one pack, as JSON';
  const other = OTHER_KINDS.find(([pattern]) => pattern.test(text))?.[1];
  if (other !== undefined) return `is ${other}, not JSON: a pack is one JSON object`;
  const reason = error instanceof Error ? error.message : String(error);
  return `is not JSON: ${seen(reason)}${place(text, reason)}`;
}

/** Line and column, counted from 1, where the parser gives only a position. */
function place(text: string, reason: string): string {
  const position = /\bposition (\d+)/.exec(reason)?.[1];
  if (position === undefined || /\bline \d+/.test(reason)) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return ` (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`;
}
