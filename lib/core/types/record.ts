import type { FindingOutcome } from './concepts.ts';
import type { Design, FindingDirection, PackInfo, Subjects } from './evidence.ts';

/** One measured or stated thing, with its sentence. Only what may be shown is in a pack. */
export interface RecordFinding {
  readonly id: string;
  readonly outcome: FindingOutcome;
  readonly direction: FindingDirection;
  readonly design: Design;
  readonly comparator: string | null;
  readonly n: number | null;
  readonly followUpMonths: number | null;
  /** One plain sentence with its numbers, ready to show. */
  readonly plain: string;
  /** What to keep in mind when reading it, ready to show. */
  readonly caveat: string | null;
}

/** A study as a reader is shown it: bibliography, appraisal and findings in one. */
export interface StudyRecord {
  readonly id: string;
  readonly pack: PackInfo;
  /** "Centeno and others", "Hussein and Hussein", "Berger and others". */
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  /** Journal, meeting or publisher. */
  readonly container: string | null;
  /** Lower case, without a resolver; null when it has none. */
  readonly doi: string | null;
  /** Publisher, PubMed or regulator; never a mirror. Always https. */
  readonly url: string | null;
  readonly design: Design;
  readonly designNote: string | null;
  /** Oxford CEBM 2011, 1 to 5; null where it does not apply, and `levelReason` says why. */
  readonly level: number | null;
  readonly levelReason: string;
  readonly subjects: Subjects;
  /** Not peer reviewed: a meeting poster or abstract. */
  readonly meeting: boolean;
  readonly n: number | null;
  readonly arms: readonly { readonly label: string; readonly n: number | null }[];
  readonly sizeNote: string | null;
  readonly population: string | null;
  readonly intervention: string | null;
  readonly comparator: string | null;
  readonly followUpMonths: number | null;
  readonly controlled: boolean | null;
  readonly blinding: string | null;
  readonly registration: string | null;
  readonly limitations: string | null;
  readonly harms: string | null;
  /** Funding and authors' ties, as far as read. */
  readonly ties: string | null;
  readonly authorDomains: readonly string[];
  /** How the record was checked. */
  readonly checked: {
    readonly status: 'abstract-read' | 'existence-confirmed' | 'as-listed';
    readonly date: string;
    readonly note: string | null;
  };
  readonly findings: readonly RecordFinding[];
}
