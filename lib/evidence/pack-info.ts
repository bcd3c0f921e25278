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

/** A study's reference, with its year and first author where known; throws where a pack was not checked. */
export const referenceOf = (
  pack: Pack,
  studyId: string,
): { readonly reference: CslItem; readonly year: number | null; readonly firstAuthor: string | null } => {
  const reference = pack.references.find(({ id }) => id === studyId);
  if (reference === undefined)
    throw new Error(`Pack "${pack.id}" has not been checked: "${studyId}" lacks its reference`);
  return {
    reference,
    year: reference.issued?.['date-parts'][0][0] ?? null,
    firstAuthor: reference.author[0]?.family ?? null,
  };
};
