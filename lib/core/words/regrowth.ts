import { say } from '../messages/index.ts';
import type { ClaimFrame, ConditionId } from '../types/index.ts';
import type { Predicate } from './grammar/index.ts';
import { bothForms } from './predicate.ts';

type Verb = 'regrow' | 'regenerate' | 'rebuild' | 'restore' | 'repair' | 'reverse' | 'heal';

/** The page's own kind of word is kept: "repairs" is not said as "regrows". */
const VERBS: readonly (readonly [RegExp, Verb])[] = [
  [/regr[eo]w/i, 'regrow'],
  [/regenerat/i, 'regenerate'],
  [/rebuil/i, 'rebuild'],
  [/restor/i, 'restore'],
  [/repair/i, 'repair'],
  [/revers/i, 'reverse'],
  [/heal/i, 'heal'],
];

type Tissue = 'disc' | 'cartilage' | 'muscle' | 'tendon' | 'ligament' | 'hair' | 'skin';

/** What grows, where the condition is itself a tissue. */
const TISSUES: Partial<Readonly<Record<ConditionId, Tissue>>> = {
  disc: 'disc',
  cartilage: 'cartilage',
  'spine-muscle': 'muscle',
  muscle: 'muscle',
  tendon: 'tendon',
  ligament: 'ligament',
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
  const verb = found?.[1] ?? 'regrow';
  const condition =
    frame.conditions.find((mention) => TISSUES[mention.concept] !== undefined)?.concept ?? null;
  const tissue = say(`regrowth.of.${(condition === null ? undefined : TISSUES[condition]) ?? 'tissue'}`);
  return {
    predicate: {
      ...bothForms((n) => say(`regrowth.${verb}`, { n, tissue })),
      base: say(`regrowth.${verb}.base`, { tissue }),
    },
    tissue: condition,
  };
}
