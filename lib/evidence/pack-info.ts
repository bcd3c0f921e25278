import type { PackInfo } from '../core/types/index.ts';
import type { CslItem, Pack } from './schema.ts';

/** What every answer says about the pack that it came from. */
export const packInfo = ({ id, title, version, date }: Pack): PackInfo => ({ id, title, version, date });

/** Domains of the clinics and companies of a study's authors, each once; empty unless established. */
export const authorDomains = (pack: Pack, studyId: string): readonly string[] => [
  ...new Set(
    pack.affiliations.filter((entry) => entry.studyId === studyId).flatMap(({ domains }) => domains),
  ),
];

/** A reference with its year and first author, which every checked pack gives; throws where one is missing. */
export const referenceOf = (
  pack: Pack,
  studyId: string,
): { readonly reference: CslItem; readonly year: number; readonly firstAuthor: string } => {
  const reference = pack.references.find(({ id }) => id === studyId);
  const year = reference?.issued['date-parts'][0][0];
  const firstAuthor = reference?.author[0]?.family;
  if (reference === undefined || year === undefined || firstAuthor === undefined)
    throw new Error(
      `Pack "${pack.id}" has not been checked: "${studyId}" lacks its reference, year or author`,
    );
  return { reference, year, firstAuthor };
};
