import type { Design } from './types/index.ts';

/** Where a kind of study stands, in terms that are the same in every language; what readers are told is in `words`. */
export interface Rung {
  /** Oxford CEBM 2011 for treatment benefit: the best level that this kind can have; null where it has no rung. */
  readonly level: number | null;
  /** MeSH publication type; null where no single one fits. */
  readonly mesh: string | null;
}

/**
 * The study-design ladder, after the Oxford Centre for Evidence-Based Medicine's table of 2011 (the question
 * "Does this intervention help?"). The kinds without a level are not in that table.
 */
export const LADDER: Readonly<Record<Design, Rung>> = {
  'systematic-review': { level: 1, mesh: 'Systematic Review' },
  'randomized-controlled-trial': { level: 2, mesh: 'Randomized Controlled Trial' },
  'controlled-study': { level: 3, mesh: null },
  'case-series': { level: 4, mesh: null },
  'case-report': { level: 4, mesh: 'Case Reports' },
  'cross-sectional': { level: null, mesh: null },
  animal: { level: null, mesh: null },
  laboratory: { level: null, mesh: null },
  'narrative-review': { level: null, mesh: 'Review' },
  guideline: { level: null, mesh: 'Guideline' },
  textbook: { level: null, mesh: null },
  'regulator-notice': { level: null, mesh: null },
  'court-decision': { level: null, mesh: null },
  regulation: { level: null, mesh: null },
  'patient-guide': { level: null, mesh: null },
  'insurer-policy': { level: null, mesh: null },
};
