import { fold, lowerCase } from './fold.ts';

/** A text as it is searched: without regard to case, to marks on letters, to typographic variants and to white space. */
export function searchable(text: string): string {
  return lowerCase(fold(text))
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/\s+/g, ' ');
}
