import type { Annotation, Design, RecordFinding, StudyMatch, StudyRecord } from '../types/index.ts';
import { isCompared, isDirect, matchedFindings, standsUnder } from './rung.ts';

/** How a study counts: by its design, or, for a trial's finding without a comparator, as people treated in it. */
export type CountedAs = Design | 'treated-in-trial';

/** A direct study of the strength's rung, with what may be said of it there. */
export interface CountedStudy {
  readonly match: StudyMatch;
  readonly record: StudyRecord;
  readonly as: CountedAs;
  /** People behind the finding that counts; null when not known. Never a trial's total for its treated people. */
  readonly n: number | null;
  readonly months: number | null;
  /** The findings that count here, those of the claimed outcome first. */
  readonly findings: readonly RecordFinding[];
}

function countedAs(finding: RecordFinding): CountedAs {
  if (finding.outcome === 'product-content') return 'laboratory';
  const trial = finding.design === 'randomized-controlled-trial';
  return trial && !isCompared(finding) ? 'treated-in-trial' : finding.design;
}

/** The record's own total may stand in only where nobody is left out of the finding. */
function peopleBehind(findings: readonly RecordFinding[], as: CountedAs, record: StudyRecord): number | null {
  const own = findings.find((finding) => finding.n !== null)?.n ?? null;
  const whole = as === 'case-series' || as === 'case-report' || (isTrial(as) && record.arms.length <= 2);
  return own ?? (whole ? record.n : null);
}

function isTrial(as: CountedAs): boolean {
  return as === 'randomized-controlled-trial' || as === 'controlled-study';
}

/**
 * The direct studies that the strength rests on, in the order shown. Records that are not at hand are left out.
 * A safety claim is decided by findings of every rung, of which those of the strength's own count here.
 */
export function countedStudies(
  { assessment, frame }: Annotation,
  records: ReadonlyMap<string, StudyRecord>,
): readonly CountedStudy[] {
  const deciding = new Set(assessment.deciding);
  return assessment.studies.filter(isDirect).flatMap((match) => {
    const record = records.get(match.studyId);
    if (record === undefined) return [];
    const standing = matchedFindings(match, record).filter(
      (finding) =>
        deciding.has(finding.id) &&
        (frame.kind !== 'safety' ||
          assessment.strength === 'none' ||
          standsUnder(assessment.strength, finding)),
    );
    const first = standing[0];
    if (first === undefined) return [];
    const as = countedAs(first);
    const findings = standing.filter((finding) => countedAs(finding) === as);
    const timed = findings.find((finding) => finding.followUpMonths !== null);
    const months = timed?.comparisonMonths ?? timed?.followUpMonths ?? null;
    return [{ match, record, as, n: peopleBehind(findings, as, record), months, findings }];
  });
}

/** How many direct studies decided the claim's direction, those of lower rungs included. */
export function decidingStudies({ assessment }: Annotation): number {
  const deciding = new Set(assessment.deciding);
  return assessment.studies.filter(
    (match) => isDirect(match) && match.findingIds.some((id) => deciding.has(id)),
  ).length;
}
