import type { CountedStudy } from './counted-study.ts';

function arms({ record }: CountedStudy): string {
  return record.arms.map((arm) => `${arm.label.toLowerCase()}:${arm.n ?? '?'}`).join('|');
}

/**
 * Whether two studies look like two reports on the same people: same design, same number, same arms of the same
 * size. A later report of a trial may name another first author, so the names are not asked. Records do not say
 * it themselves; where this errs it counts people too few, never too many.
 */
export function looksLikeSamePeople(a: CountedStudy, b: CountedStudy): boolean {
  return (
    a.as === b.as && a.record.n !== null && a.record.n === b.record.n && arms(a) === arms(b) && arms(a) !== ''
  );
}

/** Whether one team treated the people of both, so that some may be in both. */
export function sharesTeam(a: CountedStudy, b: CountedStudy): boolean {
  return (
    a.record.authors === b.record.authors ||
    a.record.authorDomains.some((domain) => b.record.authorDomains.includes(domain))
  );
}

/** Puts reports on the same people together, in order; each inner list is one study as far as people go. */
export function byPeople(studies: readonly CountedStudy[]): readonly (readonly CountedStudy[])[] {
  const units: CountedStudy[][] = [];
  for (const study of studies) {
    const unit = units.find((known) => known.some((other) => looksLikeSamePeople(study, other)));
    if (unit === undefined) units.push([study]);
    else unit.push(study);
  }
  return units;
}

/** Whether any two of the units may share people. */
export function mayOverlap(units: readonly (readonly CountedStudy[])[]): boolean {
  const firsts = units.flatMap((unit) => unit[0] ?? []);
  return firsts.some((a, i) => firsts.slice(i + 1).some((b) => sharesTeam(a, b)));
}
