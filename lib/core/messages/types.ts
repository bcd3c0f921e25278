/**
 * A message: a text, or its forms for one and for several, in the notation of `@wxt-dev/i18n`. `{name}` is put in from
 * the arguments; forms are chosen by the argument `n`.
 */
export type Message = string | Plural;

export interface Plural {
  readonly 1: string;
  readonly n: string;
}

/** The names in braces of a text. */
type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

type NamesOf<M> = M extends Plural ? Names<M['n']> | Names<M[1]> : Names<M>;

type Value<Name> = Name extends 'n' ? number : string | number;

/** What a message has to be given; nothing where it has no names. */
export type Arguments<M> = M extends Plural
  ? readonly [values: { readonly n: number } & { readonly [Name in NamesOf<M>]: Value<Name> }]
  : [NamesOf<M>] extends [never]
    ? readonly []
    : readonly [values: { readonly [Name in NamesOf<M>]: Value<Name> }];
