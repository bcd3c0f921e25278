import { LADDER } from '../../core/ladder.ts';
import type { Design, Subjects } from '../../core/types/index.ts';
import type { Finding, Pack, Study } from '../schema.ts';
import { at, type PackProblem } from './problem.ts';

/** They report what others did: a trial inside a review, or the one that a notice rests on. */
const REPORTS: ReadonlySet<Design> = new Set(['systematic-review', 'regulator-notice']);

/** The laboratory or animal part of any paper makes nothing stronger. */
const BELOW_ALL: ReadonlySet<Design> = new Set(['animal', 'laboratory']);

/** What a finding may be about, by what its study is about; a paper on people may have a part on anything else. */
const FOUND_IN: Readonly<Record<Subjects, readonly Subjects[]>> = {
  people: ['people', 'animals', 'laboratory', 'documents'],
  animals: ['animals', 'laboratory'],
  laboratory: ['laboratory'],
  documents: ['documents', 'people', 'animals', 'laboratory'],
};

/** Whether a finding of this design may come out of a study of that one. */
function fits(finding: Design, study: Design): boolean {
  if (finding === study || REPORTS.has(study) || BELOW_ALL.has(finding)) return true;
  const [own, best] = [LADDER[finding].level, LADDER[study].level];
  return own !== null && best !== null && own >= best;
}

/**
 * A finding is no stronger than its study, because the strength of a claim comes from the findings: not of a better
 * design (the ladder's levels), not about people where the study was in animals, not compared where nobody was.
 */
export const findingDesignProblems = (pack: Pack): PackProblem[] => {
  const studies = new Map(pack.studies.map((study) => [study.id, study]));
  return pack.findings.flatMap((finding): PackProblem[] => {
    const study = studies.get(finding.studyId);
    return study === undefined ? [] : tooStrong(finding, study);
  });
};

function tooStrong(finding: Finding, study: Study): PackProblem[] {
  const entry = (field: string): string => at('findings', finding.id, field);
  const problems: PackProblem[] = [];
  if (!fits(finding.design, study.design))
    problems.push({
      entry: entry('design'),
      mend: `is "${finding.design}", but its study is "${study.design}": a finding is no stronger than its study, so correct one of them`,
    });
  if (!FOUND_IN[study.subjects].includes(finding.subjects))
    problems.push({
      entry: entry('subjects'),
      mend: `is "${finding.subjects}", but its study is about "${study.subjects}": correct one of them`,
    });
  if (finding.comparator !== null && study.controlled === false)
    problems.push({
      entry: entry('comparator'),
      mend: `must be null: studies › ${study.id} › controlled says that nobody was compared; correct one of them`,
    });
  return problems;
}
