import type { Annotation } from '../core/types/index.ts';

/** Ids of the studies beside claims, each once. */
export function studyIdsOf(annotations: readonly Annotation[]): string[] {
  const studies = annotations.flatMap(({ assessment }) => assessment.studies);
  return [...new Set(studies.map(({ studyId }) => studyId))];
}
