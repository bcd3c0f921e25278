import { DISORDER_CONCEPTS } from '../concepts/index.ts';
import { PART_OF } from '../conditions.ts';
import type { ConditionId, ConditionMention, InterventionId, InterventionMention } from '../types/index.ts';
import { list } from './numbers.ts';
import { shortened } from './quote.ts';

interface Name {
  readonly name: string;
  /** "stem cells ease", but "PRP eases". */
  readonly plural: boolean;
}

const INTERVENTION_NAMES: Readonly<Record<InterventionId, Name>> = {
  prp: { name: 'PRP', plural: false },
  'platelet-lysate': { name: 'platelet lysate', plural: false },
  bmc: { name: 'bone marrow concentrate', plural: false },
  'cultured-msc': { name: 'lab-grown stem cells', plural: true },
  adipose: { name: 'fat-derived cells', plural: true },
  amniotic: { name: 'amniotic products', plural: true },
  umbilical: { name: 'umbilical cord products', plural: true },
  exosomes: { name: 'exosomes', plural: true },
  'stem-cell': { name: 'stem cells', plural: true },
  regenerative: { name: 'regenerative treatments', plural: true },
};

/** Where the product goes or what it is for; `other` has no place of its own and is quoted. */
const CONDITION_PHRASES: Readonly<Record<Exclude<ConditionId, 'other'>, string>> = {
  disc: 'in the disc',
  radiculopathy: 'for an irritated spinal nerve',
  facet: 'in the facet joints',
  'si-joint': 'in the sacroiliac joint',
  'spine-muscle': 'in the back muscles',
  spine: 'in the back',
  stenosis: 'for a narrowed spinal canal',
  knee: 'in the knee',
  hip: 'in the hip',
  shoulder: 'in the shoulder',
  elbow: 'in the elbow',
  'foot-ankle': 'in the foot or ankle',
  'hand-wrist': 'in the hand or wrist',
  joint: 'in the joints',
  tendon: 'in tendons',
  ligament: 'in ligaments',
  muscle: 'in muscle',
  cartilage: 'in cartilage',
  hair: 'for hair',
  skin: 'for skin',
  neurological: 'for the brain and nerves',
  autoimmune: 'for autoimmune disease',
  'heart-lung': 'for the heart or lungs',
  sexual: 'for sexual health',
  diabetes: 'for diabetes',
  animal: 'in animals',
};

function interventionName(mention: InterventionMention): Name {
  const base = INTERVENTION_NAMES[mention.concept];
  if (mention.concept === 'amniotic' && mention.product !== undefined) {
    return { name: `amniotic ${mention.product}`, plural: false };
  }
  if (mention.cellSource === 'allogeneic') return { ...base, name: `donor ${base.name}` };
  if (mention.cellSource === 'autologous' && mention.concept !== 'prp') {
    return { ...base, name: `the patient’s own ${base.name}` };
  }
  return base;
}

/** The products of a claim as the subject of a sentence, and whether its verb is plural. */
export function interventionWords(mentions: readonly InterventionMention[]): Name {
  const names = new Map(mentions.map((mention) => [mention.concept, interventionName(mention)]));
  const all = [...names.values()];
  const only = all[0];
  if (only === undefined) return { name: 'this treatment', plural: false };
  return all.length === 1 ? only : { name: list(all.map((n) => n.name)), plural: true };
}

/** Where the disorder says more than the place does: "for autism" rather than "for the brain and nerves". */
const BY_DISORDER: ReadonlySet<ConditionId> = new Set([
  'hair',
  'skin',
  'sexual',
  'neurological',
  'autoimmune',
  'heart-lung',
  'diabetes',
  'other',
]);

/** "Gout in the ankle": the site is said as a site, the disorder in the page's own words. */
const BARE_SITE =
  /^(?:knees?|hips?|shoulders?|elbows?|ankles?|foot|feet|wrists?|hands?|thumbs?|(?:lower )?backs?|spine|spinal|lumbar|neck|joints?|discs?)(?:[ -](?:joints?|pain))?$/i;

function conditionPhrase(mention: ConditionMention): string {
  const { concept, disorder } = mention;
  const named = DISORDER_CONCEPTS.find(({ id }) => id === disorder);
  if (named !== undefined && BY_DISORDER.has(concept)) return `for ${named.label}`;
  const unknown = disorder === 'another-disorder' && !BARE_SITE.test(mention.text);
  return concept === 'other' || unknown ? `for “${shortened(mention.text, 40)}”` : CONDITION_PHRASES[concept];
}

/** Where a claim's product goes, "in the disc and in the knee"; empty when the claim names no place. */
export function conditionWords(mentions: readonly ConditionMention[]): string {
  const named = new Set(mentions.map((mention) => mention.concept));
  // A narrower site makes its region redundant: "in the disc", not "in the disc and in the back".
  const regions = new Set([...named].map((concept) => PART_OF[concept]));
  const phrases = new Set(mentions.filter((m) => !regions.has(m.concept)).map(conditionPhrase));
  return list([...phrases]);
}
