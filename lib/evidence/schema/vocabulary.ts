import {
  type CellSource,
  type ContentOf,
  type FindingDirection,
  type FindingEntry,
  type FindingOutcome,
  HARMS,
  OUTCOMES,
  type ReviewOf,
  type StructureOf,
  type StudyRecord,
  type Subjects,
} from '../../core/types/index.ts';

/** The words of a pack that lib/core/types gives as types only; `satisfies` keeps the two together. */

export const SUBJECTS = [
  'people',
  'animals',
  'laboratory',
  'documents',
] as const satisfies readonly Subjects[];

export const CHECKED_STATUSES = [
  'abstract-read',
  'existence-confirmed',
  'as-listed',
] as const satisfies readonly StudyRecord['checked']['status'][];

export const CELL_SOURCES = ['autologous', 'allogeneic'] as const satisfies readonly CellSource[];

/** Birth tissue: amniotic fluid, or amniotic membrane and other placental tissue. */
export const PRODUCTS = ['fluid', 'membrane'] as const satisfies readonly FindingEntry['product'][];

export const FINDING_OUTCOMES = [
  ...OUTCOMES,
  'background',
  'marketing-practice',
] as const satisfies readonly FindingOutcome[];

export const DIRECTIONS = [
  'improved',
  'worse',
  'no-difference',
  'mixed',
  'present',
  'absent',
  'not-applicable',
] as const satisfies readonly FindingDirection[];

export const STRUCTURES = [
  'disc-height',
  'disc-water',
  'disc-wear-grade',
  'disc-bulge',
] as const satisfies readonly StructureOf[];

export const REVIEWS_OF = [
  'randomized',
  'controlled',
  'mixed',
  'mostly-uncontrolled',
  'mostly-preclinical',
  'not-read',
] as const satisfies readonly ReviewOf[];

export { HARMS };

export const CONTENTS = [
  'stem-cells',
  'living-cells',
  'growth-factors',
] as const satisfies readonly ContentOf[];
