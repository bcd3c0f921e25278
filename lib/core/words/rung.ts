import type { RecordFinding, Strength, StudyMatch, StudyRecord } from '../types/index.ts';

/** The findings that bear on the claim, in the match's order. A finding that the record lacks is left out. */
export function matchedFindings(match: StudyMatch, record: StudyRecord): readonly RecordFinding[] {
  return match.findingIds.flatMap((id) => record.findings.find((finding) => finding.id === id) ?? []);
}

/** Whether a study tests the claim itself; a cited study may or may not. */
export function isDirect(match: StudyMatch): boolean {
  return match.relation === 'direct' || (match.relation === 'cited' && match.alsoDirect);
}

/** Whether anybody was compared on this point. A trial's finding without a comparator is about the treated alone. */
export function isCompared(finding: RecordFinding): boolean {
  const trial = finding.design === 'randomized-controlled-trial' || finding.design === 'controlled-study';
  return trial && finding.comparator !== null;
}

/** What is in a product is laboratory work, also where people were given it. */
function isAboutPeople(finding: RecordFinding, record: StudyRecord): boolean {
  const notPeople = record.subjects === 'animals' || record.subjects === 'laboratory';
  return !notPeople && finding.outcome !== 'product-content';
}

/**
 * Whether a finding can be counted under a strength (matching rules, section 7). A comparison without chance
 * may stand under either of the upper two; a systematic review under trials only at level 1, that is where
 * it is made of randomized trials, and else as what it is, a review.
 */
export function standsUnder(strength: Strength, finding: RecordFinding, record: StudyRecord): boolean {
  if (finding.outcome === 'background' || finding.outcome === 'marketing-practice') return false;
  switch (finding.design) {
    case 'narrative-review':
    case 'guideline':
      return strength === 'reviews-only';
    case 'animal':
    case 'laboratory':
      return strength === 'preclinical-only';
    case 'textbook':
    case 'cross-sectional':
      return false;
    case 'systematic-review':
    case 'randomized-controlled-trial':
    case 'controlled-study':
    case 'case-series':
    case 'case-report':
      return strength === 'preclinical-only'
        ? !isAboutPeople(finding, record)
        : isAboutPeople(finding, record) && standsInPeople(strength, finding, record);
  }
}

function standsInPeople(strength: Strength, finding: RecordFinding, record: StudyRecord): boolean {
  const controlled = strength === 'controlled-trials';
  const uncontrolled = strength === 'uncontrolled-studies';
  switch (finding.design) {
    case 'systematic-review':
      return strength === 'reviews-only' || (record.level === 1 ? controlled : uncontrolled);
    case 'randomized-controlled-trial':
      return isCompared(finding) ? controlled : uncontrolled;
    case 'controlled-study':
      return uncontrolled || (controlled && isCompared(finding));
    default:
      return uncontrolled;
  }
}
