import type { NamedDisorder } from '../types/index.ts';

/** A concept's words. Patterns are matched without regard to case on folded text, at word boundaries. */
export interface Term<Id extends string> {
  readonly concept: Id;
  /** Regular expression source, without boundaries; begins and ends with a letter or digit. No `\s`, `\S`, `\W`, `\D`. */
  readonly pattern: string;
  /**
   * `weak`: names the concept only where the page is about such a therapy anyway ("platelets").
   * `exact`: capitals as written ("BMC", "SVF").
   */
  readonly strength?: 'weak' | 'exact';
  /** Whose cells these words say they are. */
  readonly cellSource?: 'autologous' | 'allogeneic';
  readonly product?: 'fluid' | 'membrane';
  /** The disorder that these words name at that site. */
  readonly disorder?: NamedDisorder;
}
