import { NAME, PARTICLES, UPPER } from './names.ts';

const FAMILY = `${PARTICLES}${NAME}(?: ${NAME}){0,2}`;
const DOTTED = String.raw`(?:[${UPPER}]\.[ -]?){1,4}`;
const JUNIOR = String.raw`(?: (?:Jr|Sr|II|III|2nd|3rd)\b\.?)?`;
const NEXT = '(?=[,.;:&(]| et | and |$)';

const AUTHORS = [
  // "Berger D", "de Vos RJ", "Sakai D1"; "Panero, A"
  String.raw`${FAMILY},? [${UPPER}][${UPPER}-]{0,3}\d{0,2}${JUNIOR}${NEXT}`,
  // "White, A. A.", "Fierro F."
  `${FAMILY},? ${DOTTED}${JUNIOR}`,
  // "D. C. Noriega"
  `${DOTTED}${FAMILY}${NEXT}`,
].map((source) => new RegExp(source, 'y'));
const ET_AL = /[,;]? ?et\.? al\b\.?,?/y;
const BETWEEN = /[,;]? ?(?:and |& ?)|[,;] ?/y;
/** Nobody prints more. */
const MAX_AUTHORS = 60;

export interface AuthorBlock {
  /** Where it ends, as a UTF-16 offset: after the last name's own full stop, if it has one. */
  readonly end: number;
  /** More than one author, or "et al." */
  readonly several: boolean;
}

/** The names that a text begins with, written as bibliographies write them, with initials. Null where it does not. */
export function authorBlock(text: string): AuthorBlock | null {
  let end = 0;
  let from = 0;
  for (let count = 0; count < MAX_AUTHORS; count++) {
    const author = longestAt(AUTHORS, text, from);
    if (author === 0) return count === 0 ? null : { end, several: count > 1 };
    end = from + author;
    const others = longestAt([ET_AL], text, end);
    if (others > 0) return { end: end + others, several: true };
    const gap = longestAt([BETWEEN], text, end);
    from = end + gap;
    if (gap === 0) return { end, several: count > 0 };
  }
  return null;
}

function longestAt(forms: readonly RegExp[], text: string, at: number): number {
  return Math.max(
    ...forms.map((form) => {
      form.lastIndex = at;
      return form.exec(text)?.[0].length ?? 0;
    }),
  );
}
