import type { ClaimKind, Stance } from '../types/index.ts';

/**
 * How near the therapy is named: `named` in the clause's own sentence; `linked` by the sentences just before
 * it or by the heading above ("it", "these injections", or plainly the same subject).
 */
export type Reach = 'named' | 'linked';

/** A sentence for a rule's examples; `before` is the sentence just before it, `heading` the heading above. */
export interface Example {
  readonly heading?: string;
  readonly before?: string;
  readonly text: string;
  readonly kind?: ClaimKind;
  readonly stance?: Stance;
}

/** A clause as a rule sees it. All offsets are UTF-16, into the block's folded text. */
export interface Clause {
  /** The clause alone, folded and in lower case; so patterns need no flag, which makes them several times faster. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isHeading: boolean;
  /** How near a therapy is named; null: nowhere near. */
  readonly reach: Reach | null;
  /** Whether the clause itself names a condition, an outcome, a comparator. */
  readonly namesCondition: boolean;
  readonly namesOutcome: boolean;
  readonly namesComparator: boolean;
}

/**
 * One way in which pages make a claim. The rule's id is its file's name. `pattern` is matched against
 * the clause's folded text in lower case; where it matches is the cue that a reader can be shown.
 */
export interface ClaimRule {
  readonly id: string;
  readonly kind: ClaimKind;
  /** A short name for readers. */
  readonly title: string;
  /** Why such words make a claim, for readers and for the next developer. */
  readonly why: string;
  /** The farthest at which the therapy may be named for the rule to hold. */
  readonly reach: Reach;
  /** Where several rules hold, the highest decides the kind. 0 to 100. */
  readonly weight: number;
  readonly pattern: RegExp;
  /** A further condition on the clause; `at` is the match. */
  readonly when?: (clause: Clause, at: RegExpExecArray) => boolean;
  /** A finer kind than `kind`, told from the clause. */
  readonly kindOf?: (clause: Clause, at: RegExpExecArray) => ClaimKind;
}

/** A rule's file also exports `examples`: sentences of our own on which it must fire and must not. */
export interface RuleExamples {
  readonly claims: readonly (string | Example)[];
  readonly notClaims: readonly (string | Example)[];
}

/** Something that looks like a claim and is none; it silences all rules for the clause. */
export interface Veto {
  readonly id: string;
  readonly why: string;
  /** @returns whether the clause makes no claim, whatever words it uses */
  readonly holds: (clause: Clause) => boolean;
}

/** A veto's file also exports `examples`: sentences that it silences, and near ones that it lets pass. */
export interface VetoExamples {
  readonly vetoed: readonly (string | Example)[];
  readonly kept: readonly (string | Example)[];
}
