import type { Identifiers, ReferencePlace, SourceStatement } from '../../../../lib/core/types/index.ts';

/** A reference that must be found, in the page's order. Identifiers that are left out must not be found. */
export interface ExpectedReference extends Partial<Identifiers> {
  readonly label: string;
  readonly place: ReferencePlace;
  /** Left out: null. */
  readonly number?: number;
  /** The pack's record; null where no pack has the work. */
  readonly record: string | null;
  /** What it says needs a browser to be seen: a file alone does not show which element describes another. */
  readonly onlyInBrowser?: true;
}

/** A mark, in the page's order: some words before it, it as printed, and the labels of the references it names. */
export interface ExpectedMark {
  readonly after: string;
  readonly mark: string;
  readonly names: readonly string[];
  readonly onlyInBrowser?: true;
}

/** Words that look like a mark and are none: `words` where `after` stands before them. */
export interface NoMark {
  readonly after: string;
  readonly words: string;
}

/** What the page says of a source, and how that compares with the record. */
export interface ExpectedStatement {
  readonly words: string;
  readonly of: string;
  readonly compared: SourceStatement['compared'];
}

export interface ExpectedClaim {
  readonly words: string;
  readonly marks: readonly string[];
}

/** What must be found on a page of `tests/fixtures/pages`, and nothing else. */
export interface ExpectedPage {
  readonly slug: string;
  readonly references: readonly ExpectedReference[];
  readonly marks: readonly ExpectedMark[];
  readonly noMarks: readonly NoMark[];
  readonly statements: readonly ExpectedStatement[];
  /** Claims among others: some words of each, and the marks that it carries. */
  readonly claims: readonly ExpectedClaim[];
}

/** Writes a mark shortly. */
export function mark(after: string, mark: string, ...names: readonly string[]): ExpectedMark {
  return { after, mark, names };
}
