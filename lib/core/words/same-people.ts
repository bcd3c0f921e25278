import type { CountedStudy } from './counted-study.ts';

/** The first report on these people: the study that a later report names, else the study itself. */
function firstReport({ record }: CountedStudy): string {
  return record.samePeople?.certain === true ? record.samePeople.as : record.id;
}

/** Whether some people may be in both: one team, or the records say that they probably are the same. */
export function mayShare(a: CountedStudy, b: CountedStudy): boolean {
  return (
    a.record.samePeople?.as === b.record.id ||
    b.record.samePeople?.as === a.record.id ||
    (a.record.authors !== null && a.record.authors === b.record.authors) ||
    a.record.authorDomains.some((domain) => b.record.authorDomains.includes(domain))
  );
}

/**
 * Puts reports on the same people together, in order, where the records say so for certain; each inner list is
 * one study as far as people go.
 */
export function byPeople(studies: readonly CountedStudy[]): readonly (readonly CountedStudy[])[] {
  const units: CountedStudy[][] = [];
  for (const study of studies) {
    const unit = units.find(
      ([first]) => first !== undefined && first.as === study.as && firstReport(first) === firstReport(study),
    );
    if (unit === undefined) units.push([study]);
    else unit.push(study);
  }
  return units;
}

/** Whether any two of the units may share people. */
export function mayOverlap(units: readonly (readonly CountedStudy[])[]): boolean {
  const firsts = units.flatMap((unit) => unit[0] ?? []);
  return firsts.some((a, i) => firsts.slice(i + 1).some((b) => mayShare(a, b)));
}
