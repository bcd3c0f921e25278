import type { ClaimFrame, ConditionId } from '../types/index.ts';
import { type Predicate, verb } from './verb.ts';

/** The page's own kind of word is kept: "repairs" is not said as "regrows". */
const VERBS: readonly (readonly [RegExp, string])[] = [
  [/regr[eo]w/i, 'regrow'],
  [/regenerat/i, 'regenerate'],
  [/rebuil/i, 'rebuild'],
  [/restor/i, 'restore'],
  [/repair/i, 'repair'],
  [/revers/i, 'reverse damage to'],
  [/heal/i, 'heal'],
];

/** What grows, where the condition is itself a tissue. */
const TISSUES: Partial<Readonly<Record<ConditionId, string>>> = {
  disc: 'discs',
  cartilage: 'cartilage',
  'spine-muscle': 'muscle',
  muscle: 'muscle',
  tendon: 'tendons',
  ligament: 'ligaments',
  hair: 'hair',
  skin: 'skin',
};

/** A claim of regrowth, and the condition that its object already names. */
export interface Regrowth {
  readonly predicate: Predicate;
  readonly tissue: ConditionId | null;
}

/** What a regeneration claim says is regrown: "regrow discs", "rebuild cartilage", else "regrow tissue". */
export function regrowth(frame: ClaimFrame): Regrowth {
  const words = [...frame.cues.map((cue) => cue.text), frame.text];
  const found = words
    .map((text) => VERBS.find(([pattern]) => pattern.test(text)))
    .find((v) => v !== undefined);
  const [word = 'regrow', ...particle] = (found?.[1] ?? 'regrow').split(' ');
  const tissue = frame.conditions.find((mention) => TISSUES[mention.concept] !== undefined)?.concept ?? null;
  const object = (tissue === null ? undefined : TISSUES[tissue]) ?? 'tissue';
  return { predicate: verb(word, [...particle, object].join(' ')), tissue };
}
