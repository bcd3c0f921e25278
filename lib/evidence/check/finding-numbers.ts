import type { Finding, Pack, Study } from '../schema.ts';
import { at, type PackProblem } from './problem.ts';

/** A number of a finding is no larger than its study's, and nobody is compared for longer than they were followed. */
export const findingNumberProblems = (pack: Pack): PackProblem[] => {
  const studies = new Map(pack.studies.map((study) => [study.id, study]));
  return [
    ...pack.studies.flatMap(tooManyInAnArm),
    ...pack.findings.flatMap((finding): PackProblem[] => {
      const study = studies.get(finding.studyId);
      return [...(study === undefined ? [] : tooLarge(finding, study)), ...comparedTooLong(finding)];
    }),
  ];
};

/** Arms are not added up: in a cross-over, or with two sides of one body, each holds everybody. */
const tooManyInAnArm = ({ id, n, arms }: Study): PackProblem[] =>
  arms.flatMap((arm, index): PackProblem[] =>
    n === null || arm.n === null || arm.n <= n
      ? []
      : [
          {
            entry: at('studies', id, 'arms', `item ${index + 1}`, 'n'),
            mend: `is ${arm.n}, more than the study's n, ${n}: correct one of them`,
          },
        ],
  );

const tooLarge = (finding: Finding, study: Study): PackProblem[] =>
  (['n', 'followUpMonths'] as const).flatMap((field): PackProblem[] => {
    const [own, most] = [finding[field], study[field]];
    if (own === null || most === null || own <= most) return [];
    return [
      {
        entry: at('findings', finding.id, field),
        mend: `is ${own}, more than the ${most} of studies › ${study.id} › ${field}: correct one of them`,
      },
    ];
  });

const comparedTooLong = ({ id, followUpMonths, comparisonMonths }: Finding): PackProblem[] => {
  if (comparisonMonths === undefined) return [];
  if (followUpMonths !== null && comparisonMonths <= followUpMonths) return [];
  return [
    {
      entry: at('findings', id, 'comparisonMonths'),
      mend: 'must be shorter than followUpMonths: leave it out where the comparison lasted as long',
    },
  ];
};
