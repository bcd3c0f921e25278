import type { Pack } from '../schema.ts';
import { at, type PackProblem } from './problem.ts';

type ListName = 'references' | 'studies' | 'findings';

const repeated = (name: ListName, ids: readonly string[]): PackProblem[] =>
  [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({
    entry: at(name, id),
    mend: 'is there twice: give each entry its own id, or take one out',
  }));

/** Ids are unique, references and studies pair up, and every finding and affiliation has its study. */
export const idProblems = (pack: Pack): PackProblem[] => {
  const references = pack.references.map(({ id }) => id);
  const studies = pack.studies.map(({ id }) => id);
  const problems = [
    ...repeated('references', references),
    ...repeated('studies', studies),
    ...repeated(
      'findings',
      pack.findings.map(({ id }) => id),
    ),
  ];
  for (const id of studies.filter((study) => !references.includes(study)))
    problems.push({ entry: at('studies', id), mend: `has no reference: add "${id}" to references` });
  for (const id of references.filter((reference) => !studies.includes(reference)))
    problems.push({ entry: at('references', id), mend: `has no appraisal: add "${id}" to studies` });

  for (const { id, studyId } of pack.findings) {
    const what = id.startsWith(`${studyId}--`) ? id.slice(studyId.length + 2) : '';
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(what))
      problems.push({
        entry: at('findings', id, 'id'),
        mend: `must be the study's id, two hyphens and what it is about, such as "${studyId}--pain"`,
      });
    if (!studies.includes(studyId))
      problems.push({
        entry: at('findings', id, 'studyId'),
        mend: `names no study of this pack: "${studyId}"`,
      });
  }
  for (const { studyId } of pack.affiliations)
    if (!studies.includes(studyId))
      problems.push({ entry: at('affiliations', studyId), mend: 'names no study of this pack' });
  return problems;
};
