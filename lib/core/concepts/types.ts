/**
 * One concept of the field: what it is a kind or a part of, how it is called, and one plain line for a reader.
 * Data only: which concepts a page names is decided by `lexicon/`, and a test keeps the two together.
 */
export interface Concept<Id extends string, Kind extends string = Id> {
  readonly id: Id;
  /** The next wider concepts; empty for the roots. */
  readonly broader: readonly Kind[];
  /** As in the middle of a sentence: "bone marrow concentrate". */
  readonly label: string;
  /** One plain sentence for a reader who has never heard of it. */
  readonly line: string;
  /** Heading of the MeSH descriptor (NLM Medical Subject Headings); null where none says just this. */
  readonly mesh: string | null;
  /** Words that pages use for it; the lexicon finds each of them as this concept. */
  readonly synonyms: readonly string[];
}
