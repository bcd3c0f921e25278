import type { CellSource, ConditionId, DisorderId, FindingOutcome, InterventionId } from './concepts.ts';

/** Study designs: our ids for MeSH publication types and their neighbours; lib/core/ladder.ts ranks each. */
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
  'regulator-notice',
  'court-decision',
  'regulation',
  'patient-guide',
  'insurer-policy',
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

/** Harms with a name. A claim that names one is answered only by findings of that one. */
export const HARMS = [
  'infection',
  'vision-loss',
  'tumour',
  'bleeding',
  'nerve-injury',
  'blood-clot',
  'stroke',
  'death',
] as const;
export type HarmOf = (typeof HARMS)[number];

/** What a content finding looked for; three separate questions. */
export type ContentOf = 'stem-cells' | 'living-cells' | 'growth-factors';

/** What the studies of a review are, as far as read: it ranks with the majority of them. */
export type ReviewOf =
  | 'randomized'
  | 'controlled'
  | 'mixed'
  | 'mostly-uncontrolled'
  | 'mostly-preclinical'
  | 'not-read';

/** The part of a finding that matching needs; its sentence stays in the full record. */
export interface FindingEntry {
  /** `<study id>--<what>` */
  readonly id: string;
  readonly studyId: string;
  readonly intervention: InterventionId | null;
  /** Several products in one number, or one product of two names: direct for each. */
  readonly pooled?: readonly InterventionId[];
  readonly cellSource?: CellSource;
  readonly product?: 'fluid' | 'membrane';
  readonly conditions: readonly ConditionId[];
  readonly disorder?: DisorderId;
  readonly outcome: FindingOutcome;
  /** Null: compared with the start only, or about the treated people alone. */
  readonly comparator: string | null;
  readonly direction: FindingDirection;
  readonly subjects: Subjects;
  readonly design: Design;
  /** People (or products) behind this finding; null when not known. */
  readonly n: number | null;
  readonly followUpMonths: number | null;
  /** How long anybody was compared, where that is shorter than the follow-up. */
  readonly comparisonMonths?: number;
  readonly reviewOf?: ReviewOf;
  /** A notice or ruling about a whole class: it reaches narrower products and conditions, not wider ones. */
  readonly universal?: boolean;
  /** Where a notice, ruling or approval holds: ISO 3166-1 alpha-2, or EU. */
  readonly country?: string;
  /** A verdict, one score for pain and function, or a self-rating: fits any benefit outcome. */
  readonly overall?: boolean;
  readonly structureOf?: StructureOf;
  readonly contentOf?: ContentOf;
  /** The harms that a harm finding names, present or absent; absent where it names none. */
  readonly harmOf?: readonly HarmOf[];
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
  readonly year: number | null;
  /** People, or for laboratory work products; null when not known. */
  readonly n: number | null;
  readonly followUpMonths: number | null;
  /** Whether anybody was compared with anybody; null when not known. */
  readonly controlled: boolean | null;
  /** Not peer reviewed: a meeting poster or abstract. */
  readonly meeting: boolean;
  /** Who was blinded: participants and assessors, some of them, nobody; absent where that is not known. */
  readonly blinding?: 'double' | 'single' | 'none';
  /** What it studied, also where its results were not read. */
  readonly interventions: readonly InterventionId[];
  readonly cellSource?: CellSource;
  readonly product?: 'fluid' | 'membrane';
  readonly conditions: readonly ConditionId[];
  readonly disorders?: readonly DisorderId[];
  /** Domains of clinics and companies that its authors own or run; empty unless established. */
  readonly authorDomains: readonly string[];
  /** For telling references apart: lower case DOI, title, first author's family name. */
  readonly doi: string | null;
  readonly title: string | null;
  /** Null where the copy that was read names nobody, and for institutions. */
  readonly firstAuthor: string | null;
  /** PubMed's and PubMed Central's numbers: two packs with one of them in common hold the same work. */
  readonly pmid?: string;
  readonly pmcid?: string;
}

export interface PackInfo {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly date: string;
}

export interface IndexedPack extends PackInfo {
  /** It comes with the extension: its records go before those of packs that a reader added. */
  readonly bundled?: true;
}

/** Everything the core knows about the evidence. Small: sentences and bibliography stay with the full records. */
export interface EvidenceIndex {
  readonly packs: readonly IndexedPack[];
  readonly studies: readonly StudyEntry[];
  readonly findings: readonly FindingEntry[];
}
