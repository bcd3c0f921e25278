import { ENGLISH } from '../../core/language/english.ts';
import type { PageRecord } from '../../core/types/index.ts';
import { otherLanguageWords } from '../../core/words/language-name.ts';
import { counted } from '../../core/words/numbers.ts';
import { printable } from '../printable.ts';

const COLUMNS = ['#', 'claim', 'strength', 'direction', 'flags', 'first study'] as const;
const WIDEST_CLAIM = 60;
const WIDEST_FLAGS = 34;

/** A page's claims as a table for a terminal; says so where there are none. */
export function toTable(result: PageRecord): string {
  const head = printable(`${result.source}${result.title === '' ? '' : `: ${result.title}`}`);
  if (result.language !== ENGLISH) {
    const { title, line } = otherLanguageWords(result.language);
    return `${head}\n${title} ${line}`;
  }
  if (result.claims.length === 0)
    return `${head}\nNo claims about stem cells, PRP or their relatives found in ${result.characters} characters.`;
  const rows = result.claims.map((c, i) => [
    String(i + 1),
    cut(printable(c.text), WIDEST_CLAIM),
    c.strength,
    c.direction,
    cut(c.flags.map((f) => f.id).join(' '), WIDEST_FLAGS),
    c.studies[0] === undefined ? '' : `${c.studies[0].referenceId} (${c.studies[0].relation})`,
  ]);
  const widths = COLUMNS.map((name, i) => Math.max(name.length, ...rows.map((r) => r[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((c, i) => c.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  const known = result.references.filter((r) => r.referenceId !== null).length;
  return [
    head,
    line(COLUMNS),
    line(widths.map((w) => '-'.repeat(w))),
    ...rows.map(line),
    `${counted(result.claims.length, 'claim')}, ${counted(result.references.length, 'reference')} (${known} in the packs)`,
  ].join('\n');
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}
