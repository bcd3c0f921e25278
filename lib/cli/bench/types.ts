export type Unit = 'ms' | 'times' | 'bytes' | 'count' | 'MB';

/** What issue or document asks of a figure. */
export type Target = { readonly atMost: number } | { readonly atLeast: number };

/** One thing that was measured. */
export interface Figure {
  /** The page, or the machine's part, that it was measured on. */
  readonly page: string;
  readonly what: string;
  /** Null: it was not measured, and `note` says why. */
  readonly value: number | null;
  readonly unit: Unit;
  /** The least and the most of several runs, of which `value` is the median. */
  readonly range?: readonly [least: number, most: number];
  readonly target?: Target;
  readonly note?: string;
  /** Stands in README's table; so does what has a target. */
  readonly brief?: true;
  /** What is printed for the value, where the number says less. */
  readonly shown?: string;
}

/** All that one call of the command measured. */
export interface Report {
  /** ISO 8601. */
  readonly measuredAt: string;
  readonly command: string;
  readonly browser: string;
  readonly machine: string;
  readonly runs: number;
  /** Which pages were made of what. */
  readonly remarks: readonly string[];
  readonly figures: readonly Figure[];
}
