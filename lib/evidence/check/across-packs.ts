import { folded, type WorkParts, Works } from '../work-names.ts';
import { at, type PackProblem } from './problem.ts';

/** What of a pack may clash with another; a `Pack` will do. */
export interface PackNames {
  readonly id: string;
  readonly title: string;
  readonly studies: readonly {
    readonly id: string;
    readonly samePeople?: { readonly as: string; readonly certain: boolean } | undefined;
  }[];
  readonly references: readonly WorkParts[];
}

/** The packs beside which another is to be used. */
export interface PacksBefore {
  /** Those that come with the extension. */
  readonly bundled: readonly PackNames[];
  readonly added?: readonly PackNames[];
}

/**
 * What a pack must not share with packs that are there before it: pack ids and titles, because readers tell packs
 * by them; study ids, because an answer names a study by its id alone; and works, by any name that a work has,
 * because a study that stands in two packs would be counted twice. Nor may it join its studies to another pack's
 * people, which would take these out of the sum.
 */
export const clashProblems = (pack: PackNames, { bundled, added = [] }: PacksBefore): PackProblem[] => {
  const others = [
    ...bundled.map((other) => ({ other, comes: ', which comes with the extension' })),
    ...added.map((other) => ({ other, comes: '' })),
  ];
  return others
    .flatMap(({ other, comes }) => [
      ...nameProblems(pack, other, comes),
      ...studyProblems(pack, other, comes),
      ...workProblems(pack, other, comes),
    ])
    .concat(
      peopleProblems(
        pack,
        others.map(({ other }) => other),
      ),
    );
};

/**
 * As `clashProblems`, for packs that are used together.
 *
 * @param packs those that came first keep their entries; the problem is the later one's
 */
export const acrossPacksProblems = (packs: readonly PackNames[]): PackProblem[] =>
  packs.flatMap((pack, index) => [
    ...packs
      .slice(0, index)
      .flatMap((other) => [
        ...nameProblems(pack, other, ''),
        ...studyProblems(pack, other, ''),
        ...workProblems(pack, other, ''),
      ]),
    ...peopleProblems(pack, packs),
  ]);

const nameProblems = (pack: PackNames, other: PackNames, comes: string): PackProblem[] => {
  if (pack.id === other.id)
    return [
      {
        entry: at(pack.id, 'id'),
        mend: `is the id of another pack, "${other.title}"${comes}: give each its own`,
      },
    ];
  if (folded(pack.title) === folded(other.title))
    return [
      {
        entry: at(pack.id, 'title'),
        mend: `is the title of pack "${other.id}" too${comes}: readers tell packs by their titles, so give each its own`,
      },
    ];
  return [];
};

const studyProblems = (pack: PackNames, other: PackNames, comes: string): PackProblem[] => {
  const taken = new Set(other.studies.map(({ id }) => id));
  return pack.studies
    .filter(({ id }) => taken.has(id))
    .map(({ id }) => ({
      entry: at(pack.id, 'studies', id),
      mend: `is in pack "${other.id}" too${comes}: keep it in one`,
    }));
};

/** One problem a reference, by what the two have in common; the same id is said of the study. */
const workProblems = (pack: PackNames, other: PackNames, comes: string): PackProblem[] => {
  const works = new Works();
  for (const reference of other.references) works.add(reference);
  const taken = new Set(other.studies.map(({ id }) => id));
  return pack.references.flatMap((reference): PackProblem[] => {
    const same = taken.has(reference.id) ? null : works.find(reference);
    if (same === null) return [];
    return [
      {
        entry: at(pack.id, 'references', reference.id, same.field),
        mend: `is ${same.what} of ${at(other.id, same.id)} too${comes}: a study that stands twice is counted twice, so keep it in one pack`,
      },
    ];
  });
};

/**
 * For certain the same people: only within a pack, because the reports are then counted as one, by the numbers of
 * one of them. Perhaps the same: of a study that there is, and then nothing is added up.
 */
const peopleProblems = (pack: PackNames, others: readonly PackNames[]): PackProblem[] => {
  const own = new Set(pack.studies.map(({ id }) => id));
  const all = new Set(others.flatMap(({ studies }) => studies.map(({ id }) => id)));
  return pack.studies.flatMap(({ id, samePeople }): PackProblem[] => {
    if (samePeople === undefined || own.has(samePeople.as)) return [];
    const entry = at(pack.id, 'studies', id, 'samePeople');
    if (!all.has(samePeople.as))
      return [
        {
          entry,
          mend: `names "${samePeople.as}", which is no study of this pack or another: correct its id`,
        },
      ];
    if (samePeople.certain)
      return [
        {
          entry,
          mend: `names "${samePeople.as}" of another pack: put both reports in one pack, or say "certain": false, and their people are not added up`,
        },
      ];
    return [];
  });
};
