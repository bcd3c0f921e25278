import type { PageRecord } from '../../core/types/index.ts';
import { directionWords, strengthShort } from '../../core/words/index.ts';
import { printable } from '../printable.ts';

/** The claims of a page as lines for a terminal, one a claim, none wider than `width` characters. */
export function claimsTable(scanned: PageRecord, width: number): string {
  const rows = scanned.claims.map((claim, index) => [
    String(index + 1),
    printable(claim.text),
    strengthShort(claim.strength),
    claim.strength === 'none' ? '–' : directionWords(claim.direction),
    claim.flags.map((flag) => flag.id).join(', ') || '–',
    claim.studies[0]?.referenceId ?? '–',
  ]);
  const head = ['', 'claim', 'evidence', 'direction', 'flags', 'first study'];
  const widest = head.map((_, column) => Math.max(...[head, ...rows].map((row) => length(row[column]))));
  const widths = head.map((_, column) => Math.min(widest[column] ?? 0, COLUMN_LIMITS[column] ?? 0));
  const others = widths.reduce((sum, one, column) => (column === CLAIM ? sum : sum + one), 0);
  widths[CLAIM] = Math.max(28, Math.min(widest[CLAIM] ?? 0, width - others - GAP.length * (head.length - 1)));

  const line = (row: readonly string[]) =>
    row
      .map((text, column) => cut(text, widths[column] ?? 0))
      .join(GAP)
      .trimEnd();
  return [line(head), line(widths.map((one) => '─'.repeat(one))), ...rows.map(line)].join('\n');
}

const GAP = '  ';
const CLAIM = 1;
/** Widest useful columns; the claim takes what is left. */
const COLUMN_LIMITS = [3, 1000, 23, 22, 30, 22];

function length(text: string | undefined): number {
  return [...(text ?? '')].length;
}

function cut(text: string, width: number): string {
  const characters = [...text];
  return characters.length > width
    ? `${characters.slice(0, width - 1).join('')}…`
    : text + ' '.repeat(width - characters.length);
}
