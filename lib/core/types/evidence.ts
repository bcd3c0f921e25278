import type { CellSource, ConditionId, FindingOutcome, InterventionId } from './concepts.ts';

/** Study designs: our ids for MeSH publication types and their neighbours; lib/evidence/ladder.ts explains each. */
export const DESIGNS = [
  'systematic-review',
  'randomized-controlled-trial',
  'controlled-study',
  'case-series',
  'case-report',
  'cross-sectional',
  'animal',
  'laboratory',
  'narrative-review',
  'guideline',
  'textbook',
] as const;
export type Design = (typeof DESIGNS)[number];

export type Subjects = 'people' | 'animals' | 'laboratory' | 'documents';

/** What happened to the outcome with the product, against the comparator where there is one, else against the start. */
export type FindingDirection =
  | 'improved'
  | 'worse'
  | 'no-difference'
  | 'mixed'
  | 'present'
  | 'absent'
  | 'not-applicable';

/** What a structure finding measured. Only `disc-height` can answer "does a disc grow back". */
export type StructureOf = 'disc-height' | 'disc-water' | 'disc-wear-grade' | 'disc-bulge';

/** What a content finding looked for; three separate questions. */
export type ContentOf = 'stem-cells' | 'living-cells' | 'growth-factors';

/** The part of a finding that matching needs; its sentence stays in the full record. */
export interface FindingEntry {
  /** `<study id>--<what>` */
  readonly id: string;
  readonly studyId: string;
  readonly intervention: InterventionId | null;
  readonly cellSource?: CellSource;
  readonly product?: 'fluid' | 'membrane';
  readonly conditions: readonly ConditionId[];
  readonly outcome: FindingOutcome;
  /** Null: compared with the start only, or about the treated people alone. */
  readonly comparator: string | null;
  readonly direction: FindingDirection;
  readonly subjects: Subjects;
  readonly design: Design;
  /** People (or products) behind this finding; null when not known. */
  readonly n: number | null;
  readonly followUpMonths: number | null;
  /** A verdict, one score for pain and function, or a self-rating: fits any benefit outcome. */
  readonly overall?: boolean;
  readonly structureOf?: StructureOf;
  readonly contentOf?: ContentOf;
}

/** The part of a study's record that matching, assessment and reference resolution need. */
export interface StudyEntry {
  /** As in the shared facts, e.g. `singla-2017`. */
  readonly id: string;
  readonly packId: string;
  readonly design: Design;
  readonly subjects: Subjects;
  /** Oxford CEBM 2011, 1 to 5, for treatment benefit; null where it does not apply. */
  readonly level: number | null;
  readonly year: number;
  /** People, or for laboratory work products; null when not known. */
  readonly n: number | null;
  readonly followUpMonths: number | null;
  /** Whether anybody was compared with anybody; null when not known. */
  readonly controlled: boolean | null;
  /** Not peer reviewed: a meeting poster or abstract. */
  readonly meeting: boolean;
  /** What it studied, also where its results were not read. */
  readonly interventions: readonly InterventionId[];
  readonly cellSource?: CellSource;
  readonly conditions: readonly ConditionId[];
  /** Domains of clinics and companies that its authors own or run; empty unless established. */
  readonly authorDomains: readonly string[];
  /** For telling references apart: lower case DOI, title, first author's family name. */
  readonly doi: string | null;
  readonly title: string;
  readonly firstAuthor: string;
}

export interface PackInfo {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly date: string;
}

/** Everything the core knows about the evidence. Small: sentences and bibliography stay with the full records. */
export interface EvidenceIndex {
  readonly packs: readonly PackInfo[];
  readonly studies: readonly StudyEntry[];
  readonly findings: readonly FindingEntry[];
}
