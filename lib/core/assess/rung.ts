import type { FindingEntry, ReviewOf, Strength } from '../types/index.ts';

export type Rung = Exclude<Strength, 'none'>;

/** Where a finding stands on the ladder. */
export interface Standing {
  readonly rung: Rung;
  /** It compares, but not by chance, or it was not read whether by chance. */
  readonly comparedUnclear: boolean;
}

type Stands = Pick<
  FindingEntry,
  'design' | 'subjects' | 'comparator' | 'reviewOf' | 'outcome' | 'conditions'
>;

const at = (rung: Rung, comparedUnclear = false): Standing => ({ rung, comparedUnclear });

/** A review ranks with the majority of its studies: rules, section 7; the unread ones one rung lower than trials. */
const REVIEWS: Readonly<Record<ReviewOf, Standing>> = {
  randomized: at('controlled-trials'),
  controlled: at('uncontrolled-studies', true),
  mixed: at('uncontrolled-studies', true),
  'not-read': at('uncontrolled-studies', true),
  'mostly-uncontrolled': at('uncontrolled-studies'),
  'mostly-preclinical': at('preclinical-only'),
};

/**
 * The rung that one finding stands on: rules, section 7. A trial's finding about the treated people alone (no
 * comparator) counts as uncontrolled. Animals rank like people where they are the patients, and such findings
 * are direct only for claims about animals.
 *
 * @returns null for what has no rung: law, notices, surveys, books
 */
export function standingOf(finding: Stands): Standing | null {
  const patients = finding.subjects === 'animals' && finding.conditions.includes('animal');
  if (!patients && (finding.subjects === 'animals' || finding.subjects === 'laboratory'))
    return at('preclinical-only');
  switch (finding.design) {
    case 'randomized-controlled-trial':
      return at(finding.comparator === null ? 'uncontrolled-studies' : 'controlled-trials');
    case 'controlled-study':
      return at('uncontrolled-studies', finding.comparator !== null);
    case 'case-series':
    case 'case-report':
      return at('uncontrolled-studies');
    case 'systematic-review':
      return review(finding);
    case 'narrative-review':
    case 'guideline':
      return at('reviews-only');
    case 'animal':
    case 'laboratory':
      return at('preclinical-only');
    case 'cross-sectional':
    case 'textbook':
    case 'regulator-notice':
    case 'court-decision':
    case 'regulation':
    case 'patient-guide':
    case 'insurer-policy':
      return null;
  }
}

/** Without a comparison a review, too, is only of people treated. */
function review({ reviewOf = 'not-read', comparator }: Stands): Standing {
  const standing = REVIEWS[reviewOf];
  if (comparator !== null || standing.rung === 'preclinical-only') return standing;
  return at('uncontrolled-studies');
}

/** The rung alone. */
export const rungOf = (finding: Stands): Rung | null => standingOf(finding)?.rung ?? null;
