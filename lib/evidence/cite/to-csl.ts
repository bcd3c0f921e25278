import type { CslItem, CslName } from '../../core/types/index.ts';

/** Up to four capitals in a row are initials (PubMed gives "GMMJ"); more of them are a name in capitals. */
const INITIALS = /^(?:\p{Lu}\p{M}*){1,4}$/u;
/** As PubMed writes them. A single "V" is an initial far more often. */
const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV|2nd|3rd|4th)$/;

/**
 * The same work with its authors' names as citation processors read them. Packs have initials as PubMed does, without
 * dots ("AT"), of which a processor keeps the first alone, because it takes them for a name ("Masi A" for Masi AT): so
 * each gets its dot ("A. T."), and so does a single one. "Jr" and its like go where CSL has them. Names that are written out stay as they are.
 */
export function forCiting(item: CslItem): CslItem {
  return { ...item, author: item.author.map(nameForCiting) };
}

function nameForCiting(name: CslName): CslName {
  if (name.given === undefined) return name;
  const parts = name.given.trim().split(/\s+/);
  const last = parts.at(-1) ?? '';
  // Alone, "IV" are the initials of somebody.
  const suffix = name.suffix ?? (parts.length > 1 && SUFFIX.test(last) ? last : undefined);
  const given = suffix === last ? parts.slice(0, -1) : parts;
  return {
    ...name,
    given: given.map(dotted).join(' '),
    ...(suffix !== undefined && { suffix }),
  };
}

function dotted(part: string): string {
  return part
    .split('-')
    .map((piece) => (INITIALS.test(piece) ? withDots(piece) : piece))
    .join('-');
}

function withDots(initials: string): string {
  return (initials.match(/\p{Lu}\p{M}*/gu) ?? []).map((one) => `${one}.`).join(' ');
}
