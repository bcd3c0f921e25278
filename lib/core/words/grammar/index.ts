import { type Language, spokenLanguage } from '../../messages/index.ts';
import { english } from './english.ts';
import { spanish } from './spanish.ts';
import type { Grammar } from './types.ts';

export type { Forms, Grammar, Predicate } from './types.ts';

const GRAMMARS: Readonly<Record<Language, Grammar>> = { en: english, es: spanish };

/** The grammar of the language that is spoken. */
export function grammar(): Grammar {
  return GRAMMARS[spokenLanguage()];
}
