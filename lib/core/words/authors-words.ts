import { say } from '../messages/index.ts';

/** A family name, with its particles: "Smith", "de la Portilla". */
const FAMILY = String.raw`(?:\p{Ll}[\p{L}’']* )*[^\s\p{Ll}]\S*`;
const PAIR = new RegExp(`^(${FAMILY}) and (${FAMILY})$`, 'u');
const OTHERS = /^(.+) and others$/;

/**
 * The authors of a record or a work, as its data write them ("Smith and Jones", "Smith and others"), in the reader's
 * language. What may be one name with "and" in it ("Food and Drug Administration") is left as it is.
 */
export function authorsWords(authors: string): string {
  const first = OTHERS.exec(authors)?.[1];
  if (first !== undefined) return say('study.authors-others', { first });
  const [, one, other] = PAIR.exec(authors) ?? [];
  return one === undefined || other === undefined
    ? authors
    : say('study.authors-pair', { first: one, second: other });
}
