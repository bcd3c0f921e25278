import type { Pack } from '../schema.ts';
import { at, type PackProblem } from './problem.ts';

/** What a finding is about is among what its study is said to have studied, so that the two cannot drift apart. */
export const studiedProblems = (pack: Pack): PackProblem[] => {
  const studies = new Map(pack.studies.map((study) => [study.id, study]));
  return pack.findings.flatMap(({ id, studyId, intervention, conditions }): PackProblem[] => {
    const studied = studies.get(studyId)?.studied;
    if (studied === undefined) return [];
    const missing = [
      ...(intervention !== null && !studied.interventions.includes(intervention) ? [intervention] : []),
      ...conditions.filter((condition) => !studied.conditions.includes(condition)),
    ];
    return missing.map((concept) => ({
      entry: at('findings', id),
      mend: `is about "${concept}", which its study does not list: add it to studies › ${studyId} › studied, or correct the finding`,
    }));
  });
};
