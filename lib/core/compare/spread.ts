import { type Direction, STRENGTHS, type Strength } from '../types/index.ts';
import type { Column, ComparedPage } from './types.ts';

/** The claims of a column that stand on one rung. */
export interface SpreadPart {
  readonly strength: Strength;
  readonly count: number;
  /** Of the column's claims, 0 to 1; 0 where it has none. */
  readonly share: number;
  /** The same claims by what their studies say of them: a high rung may point the other way. */
  readonly byDirection: Readonly<Record<Direction, number>>;
}

export interface ColumnSpread {
  readonly column: Column;
  /** Every rung, from the top, those without claims too. */
  readonly parts: readonly SpreadPart[];
}

/** How each column's claims spread over the ladder; every claim once, whatever it is about. */
export function spreadOf(columns: readonly Column[], pages: readonly ComparedPage[]): ColumnSpread[] {
  const records = new Map(pages.map(({ id, record }) => [id, record]));
  return columns.map((column) => {
    const claims = column.pageIds.flatMap((id) => records.get(id)?.claims ?? []);
    return {
      column,
      parts: STRENGTHS.map((strength) => {
        const here = claims.filter((claim) => claim.strength === strength);
        const of = (direction: Direction): number =>
          here.filter((claim) => claim.direction === direction).length;
        return {
          strength,
          count: here.length,
          share: claims.length === 0 ? 0 : here.length / claims.length,
          byDirection: {
            'in-line': of('in-line'),
            against: of('against'),
            mixed: of('mixed'),
            'not-applicable': of('not-applicable'),
          },
        };
      }),
    };
  });
}
