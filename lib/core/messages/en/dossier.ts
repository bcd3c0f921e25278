/** The report of a page or of a comparison. */
export const dossier = {} as const;
