import { rungOf } from '../assess/rung.ts';
import type { RecordFinding, Strength, StudyMatch, StudyRecord } from '../types/index.ts';

/** The findings that bear on the claim, in the match's order. A finding that the record lacks is left out. */
export function matchedFindings(match: StudyMatch, record: StudyRecord): readonly RecordFinding[] {
  return match.findingIds.flatMap((id) => record.findings.find((finding) => finding.id === id) ?? []);
}

/** The findings to show beside a claim: a cited source that has nothing on it still shows what it is about. */
export function shownFindings(match: StudyMatch, record: StudyRecord): readonly RecordFinding[] {
  const matched = matchedFindings(match, record);
  return matched.length > 0 ? matched : record.findings.slice(0, 1);
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

/** Whether a finding can be counted under a strength (matching rules, section 7). */
export function standsUnder(strength: Strength, finding: RecordFinding): boolean {
  if (finding.outcome === 'background' || finding.outcome === 'marketing-practice') return false;
  return rungOf(finding) === strength;
}
