import { type MessageKey, say } from '../messages/index.ts';
import type { Stance } from '../types/index.ts';
import { type Forms, grammar, type Predicate } from './grammar/index.ts';

type NameIn<Key> = Key extends `predicates.${infer Name}.base` ? Name : never;
/** What a page may say of a treatment, by the name of its message. */
export type PredicateName = NameIn<MessageKey>;

/** Both forms of a message that has them. */
export function bothForms(form: (n: 1 | 2) => string): Forms {
  return { one: form(1), many: form(2) };
}

/** A predicate in the language that is spoken: "eases pain". */
export function predicate(name: PredicateName): Predicate {
  const plain = {
    ...bothForms((n) => say(`predicates.${name}`, { n })),
    base: say(`predicates.${name}.base`),
  };
  if (name !== 'backed' && name !== 'safe') return plain;
  return { ...plain, denied: bothForms((n) => say(`predicates.${name}.denied`, { n })) };
}

/** Several predicates as one; takes at least one. */
export function together(first: Predicate, ...others: readonly Predicate[]): Predicate {
  return others.length === 0 ? first : grammar().together([first, ...others]);
}

/** Says a predicate with its stance: "eases pain", "may ease pain", "does not ease pain". */
export function said(what: Predicate, stance: Stance, several: boolean): string {
  const forms = {
    asserts: () => what,
    hedges: () => grammar().may(what),
    denies: () => what.denied ?? grammar().not(what),
  }[stance]();
  return several ? forms.many : forms.one;
}
