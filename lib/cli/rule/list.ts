import { CLAIM_RULES } from '../../core/rules/index.ts';
import { VETOES } from '../../core/vetoes/index.ts';

/** @returns one line for each rule, then for each veto: id, kind, title; a veto says why it is there */
export function ruleList(): string[] {
  const rows = [
    ...CLAIM_RULES.map(({ id, kind, title }) => [id, kind, title] as const),
    ...VETOES.map(({ id, why }) => [id, 'veto', why] as const),
  ];
  const wide = (column: 0 | 1) => Math.max(...rows.map((row) => row[column].length));
  const [ids, kinds] = [wide(0), wide(1)];
  return rows.map(([id, kind, title]) => `${id.padEnd(ids)}  ${kind.padEnd(kinds)}  ${title}`);
}
