/** What is said of a treatment, in the forms that a sentence needs. */
export interface Predicate extends Forms {
  /** As after "may": "ease pain". */
  readonly base: string;
  /** Its denial, where the grammar's own would be wrong: "does no better than steroid". */
  readonly denied?: Forms;
}

/** Of one thing, "eases pain", and of several, "ease pain". */
export interface Forms {
  readonly one: string;
  readonly many: string;
}

/** How a language hedges, denies and joins predicates. The predicates themselves are messages. */
export interface Grammar {
  /** "may ease pain" */
  may(predicate: Predicate): Forms;
  /** "does not ease pain" */
  not(predicate: Predicate): Forms;
  /** Several predicates as one: "eases pain and improves function". Takes at least two. */
  together(predicates: readonly Predicate[]): Predicate;
}
