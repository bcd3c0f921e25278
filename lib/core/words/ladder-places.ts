import { standingOf } from '../assess/rung.ts';
import type { RecordFinding, Relation, StudyMatch, StudyRecord } from '../types/index.ts';
import { isDirect, matchedFindings } from './rung.ts';

/** Rungs of the drawn ladder from the top; what has no rung stands beside it. */
export const PLACES = ['systematic', 'randomized', 'comparison', 'treated', 'laboratory', 'beside'] as const;
export type Place = (typeof PLACES)[number];

export interface PlacedStudy {
  readonly record: StudyRecord;
  /** It tests the claim itself. */
  readonly direct: boolean;
  readonly relation: Relation;
}

/**
 * Where studies stand for a claim, by the findings that bear on it: a trial's finding on its treated people alone is of
 * people treated, and a review stands no higher than what it is made of.
 */
export function placesOf(
  studies: readonly StudyMatch[],
  records: ReadonlyMap<string, StudyRecord>,
): ReadonlyMap<Place, readonly PlacedStudy[]> {
  const placed = studies.flatMap((match) => {
    const record = records.get(match.studyId);
    return record === undefined
      ? []
      : [
          {
            ...{ record, direct: isDirect(match), relation: match.relation },
            place: placeOf(match, record),
          },
        ];
  });
  return new Map(PLACES.map((place) => [place, placed.filter((one) => one.place === place)]));
}

function placeOf(match: StudyMatch, record: StudyRecord): Place {
  const places = matchedFindings(match, record).map(placeOfFinding);
  return PLACES.find((place) => places.includes(place)) ?? 'beside';
}

function placeOfFinding(finding: RecordFinding): Place {
  const standing = standingOf(finding);
  switch (standing?.rung) {
    case 'controlled-trials':
      return finding.design === 'systematic-review' ? 'systematic' : 'randomized';
    case 'uncontrolled-studies':
      return standing.comparedUnclear ? 'comparison' : 'treated';
    case 'preclinical-only':
      return 'laboratory';
    case 'reviews-only':
    case undefined:
      return 'beside';
  }
}
