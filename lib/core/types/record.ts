import type { CellSource, ConditionId, FindingOutcome, InterventionId } from './concepts.ts';
import type { Design, FindingDirection, PackInfo, ReviewOf, Subjects } from './evidence.ts';

/** One measured or stated thing, with its sentence. Only what may be shown is in a pack. */
export interface RecordFinding {
  readonly id: string;
  /** What it tested; null where no product of ours. */
  readonly intervention: InterventionId | null;
  readonly cellSource?: CellSource;
  readonly conditions: readonly ConditionId[];
  readonly subjects: Subjects;
  readonly outcome: FindingOutcome;
  readonly direction: FindingDirection;
  readonly design: Design;
  readonly comparator: string | null;
  readonly n: number | null;
  readonly followUpMonths: number | null;
  /** How long anybody was compared, where that is shorter than the follow-up. */
  readonly comparisonMonths?: number;
  readonly reviewOf?: ReviewOf;
  /** What it says was so at that time: a year and month, such as `2021-06`. */
  readonly asOf?: string;
  /** Where it holds: ISO 3166-1 alpha-2, or EU. */
  readonly country?: string;
  /** One plain sentence with its numbers, ready to show. */
  readonly plain: string;
  /** What to keep in mind when reading it, ready to show. */
  readonly caveat: string | null;
}

export interface CslName {
  readonly family: string;
  /** As it was read: names, or initials, such as "AT" or "A. T.". */
  readonly given?: string;
  /** "Jr", "III"; packs have it at the end of `given`. */
  readonly suffix?: string;
}

/** A work as an item of CSL-JSON (Citation Style Language 1.0.2), as packs hold it; what is not known is left out. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly genre?: string;
  readonly author: readonly CslName[];
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly title?: string;
  readonly 'container-title'?: string;
  readonly 'event-title'?: string;
  readonly 'event-place'?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly DOI?: string;
  readonly PMID?: string;
  readonly PMCID?: string;
  readonly URL?: string;
}

export const CITATION_STYLES = ['vancouver', 'apa'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** A reference as text, ready to be pasted, in each style. */
export type Citation = Readonly<Record<CitationStyle, string>>;

/** A study as a reader is shown it: bibliography, appraisal and findings in one. */
export interface StudyRecord {
  readonly id: string;
  readonly pack: PackInfo;
  /** "Centeno and others", "Hussein and Hussein"; null where nobody is named: then the container speaks. */
  readonly authors: string | null;
  readonly year: number | null;
  /** Never invented: null where no title was read, and `description` then says in our words what it is. */
  readonly title: string | null;
  readonly description: string | null;
  /** Whose report the results were read in, where not the paper itself: "as reported by …". */
  readonly reportedBy: string | null;
  /** A report on the same people as another study of these packs: they are never counted twice. */
  readonly samePeople: { readonly as: string; readonly certain: boolean } | null;
  /** Journal, meeting or publisher. */
  readonly container: string | null;
  /** Its reference, as its pack has it. */
  readonly csl: CslItem;
  /** Null where it was never made. */
  readonly cited: Citation | null;
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
