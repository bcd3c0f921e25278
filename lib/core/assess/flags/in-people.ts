import type { FindingEntry, StudyEntry } from '../../types/index.ts';
import type { FlagContext } from './types.ts';

/** A number known of a study, and whose it is; for the flags that speak of size and time. */
export interface Measured {
  readonly studyId: string;
  readonly name: string;
  readonly value: number;
}

/**
 * What a flag about size or time judges: each cited study in people by itself; without one, every direct
 * study in people, and then only if the judgement holds for all of them.
 *
 * @param of the value of a study, given its findings; null where not known, which judges nothing
 * @param among the finding's own value, which is closer where the study has none
 */
export function judged(
  context: FlagContext,
  of: (s: StudyEntry, findings: readonly FindingEntry[]) => number | null,
  among: (f: FindingEntry) => number | null,
  holds: (value: number) => boolean,
): readonly Measured[] | 'all' {
  const cited = context.cited
    .filter(({ study }) => study.subjects === 'people')
    .flatMap(({ study, findings, name }) => {
      const value = of(study, findings);
      return value !== null && holds(value) ? [{ studyId: study.id, name, value }] : [];
    });
  if (context.cited.length > 0 || context.restsOnUnknown || context.strength === 'none') return cited;
  const people = context.direct.filter((f) => f.subjects === 'people' && isStudy(f));
  const all =
    people.length > 0 &&
    people.every((f) => {
      const value = among(f);
      return value !== null && holds(value);
    });
  return all ? 'all' : [];
}

function isStudy(finding: FindingEntry): boolean {
  return finding.design !== 'guideline' && finding.design !== 'narrative-review';
}
