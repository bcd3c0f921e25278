import type { Pack } from '../schema.ts';
import { at, type PackProblem } from './problem.ts';

/** What a finding is about is among what its study is said to have studied, so that the two cannot drift apart. */
export const studiedProblems = (pack: Pack): PackProblem[] => {
  const studies = new Map(pack.studies.map((study) => [study.id, study]));
  return pack.findings.flatMap(
    ({ id, studyId, intervention, pooled = [], conditions, disorder }): PackProblem[] => {
      const studied = studies.get(studyId)?.studied;
      if (studied === undefined) return [];
      const products = [...new Set([...(intervention === null ? [] : [intervention]), ...pooled])];
      const disorders = disorder === undefined ? [] : [disorder];
      const missing = [
        ...products.filter((product) => !studied.interventions.includes(product)),
        ...conditions.filter((condition) => !studied.conditions.includes(condition)),
        ...disorders.filter((one) => !(studied.disorders ?? []).includes(one)),
      ];
      return missing.map((concept) => ({
        entry: at('findings', id),
        mend: `is about "${concept}", which its study does not list: add it to studies › ${studyId} › studied, or correct the finding`,
      }));
    },
  );
};
