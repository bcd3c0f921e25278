/** The number at the start of a line, and where the text after it begins (UTF-16 offset into the line). */
export interface EntryNumber {
  readonly number: number;
  readonly textStart: number;
}

/** `(1)`, `[1]`, `1)`, `1]`, `1.`, each also with a full stop or colon after it; "1.5" is a decimal. */
const CLEAR = /^\s*(?:\((\d{1,3})\)|\[(\d{1,3})\]|(\d{1,3}) ?[)\]]|(\d{1,3})\.(?!\d))[.:]?\s*/;
/** `1 Smith`, `(1 Smith`, `¹Smith`: only where a number is due. */
const VAGUE = /^\s*[([]?(?:(\d{1,3})\s+|([⁰¹²³⁴-⁹]{1,3})\s*)(?=[A-Za-z\u00c0-\u024f])/;

/**
 * @param due The number that comes next in the list that is being read, if any: its brackets may be damaged.
 *   'any' where a heading announced a list: it may begin with any number.
 * @returns Null when the line does not begin with an entry number.
 */
export function readEntryNumber(line: string, due: number | 'any' | null): EntryNumber | null {
  const clear = CLEAR.exec(line);
  if (clear !== null) {
    const number = Number(clear[1] ?? clear[2] ?? clear[3] ?? clear[4]);
    return number > 0 ? { number, textStart: clear[0].length } : null;
  }
  const vague = due === null ? null : VAGUE.exec(line);
  if (vague === null) return null;
  const number = Number((vague[1] ?? vague[2] ?? '').normalize('NFKD'));
  if (number === 0 || (due !== 'any' && number !== due)) return null;
  return { number, textStart: vague[0].length };
}
