import type { ComponentChildren, JSX } from 'preact';

export interface Row {
  readonly term: string;
  /** Null: the row is left out. */
  readonly value: ComponentChildren | null;
}

/** Terms and their values, one below the other. */
export function Rows({ rows }: { readonly rows: readonly Row[] }): JSX.Element {
  return (
    <dl class="btc-rows">
      {rows
        .filter(({ value }) => value !== null)
        .map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
