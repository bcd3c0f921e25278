import type { FindingEntry, Strength } from '../types/index.ts';

/**
 * The rung of the ladder that one finding stands on: rules, section 7. A trial's finding about the treated
 * people alone (no comparator) counts as uncontrolled. Null: law, surveys, books have no rung.
 */
export function rungOf(finding: FindingEntry): Exclude<Strength, 'none'> | null {
  if (finding.subjects === 'animals' || finding.subjects === 'laboratory') return 'preclinical-only';
  switch (finding.design) {
    case 'randomized-controlled-trial':
      return finding.comparator === null ? 'uncontrolled-studies' : 'controlled-trials';
    case 'controlled-study':
    case 'case-series':
    case 'case-report':
      return 'uncontrolled-studies';
    case 'systematic-review':
    case 'narrative-review':
    case 'guideline':
      return 'reviews-only';
    case 'animal':
    case 'laboratory':
      return 'preclinical-only';
    case 'cross-sectional':
    case 'textbook':
      return null;
  }
}
