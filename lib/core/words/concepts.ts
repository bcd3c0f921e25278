import { PART_OF } from '../conditions.ts';
import { say } from '../messages/index.ts';
import type { ConditionId, ConditionMention, InterventionId, InterventionMention } from '../types/index.ts';
import { list } from './numbers.ts';
import { shortened } from './quote.ts';

interface Name {
  /** As a heading: "stem cells". */
  readonly name: string;
  /** As the subject of a sentence, with an article where the language asks for one. */
  readonly subject: string;
  /** "stem cells ease", but "PRP eases". */
  readonly plural: boolean;
}

/** An amniotic product may be named more closely. */
type TreatmentId = InterventionId | 'amniotic-fluid' | 'amniotic-membrane';

/** Their names are singular, in all our languages; the others' are plural. */
const SINGULAR: ReadonlySet<TreatmentId> = new Set([
  'prp',
  'platelet-lysate',
  'bmc',
  'amniotic-fluid',
  'amniotic-membrane',
]);

function treatmentId({ concept, product }: InterventionMention): TreatmentId {
  return concept === 'amniotic' && product !== undefined ? `amniotic-${product}` : concept;
}

/** Whose cells they are, where that is said and tells something: PRP is always the patient's own. */
function whose(mention: InterventionMention, id: TreatmentId): InterventionMention['cellSource'] {
  const { cellSource } = mention;
  const isCloser = id !== mention.concept;
  return isCloser || (id === 'prp' && cellSource === 'autologous') ? undefined : cellSource;
}

function interventionName(mention: InterventionMention): Name {
  const id = treatmentId(mention);
  const source = whose(mention, id);
  const owned = (product: string): string =>
    source === undefined ? product : say(`treatments.${source}`, { product });
  return {
    name: owned(say(`treatments.${id}`)),
    subject: owned(say(`treatments.${id}.subject`)),
    plural: !SINGULAR.has(id),
  };
}

/** The products of a claim by name, as the subject of a sentence, and whether its verb is plural. */
export function interventionWords(mentions: readonly InterventionMention[]): Name {
  const names = new Map(mentions.map((mention) => [mention.concept, interventionName(mention)]));
  const all = [...names.values()];
  const only = all[0];
  if (only === undefined) {
    const unnamed = say('treatments.unnamed');
    return { name: unnamed, subject: unnamed, plural: false };
  }
  if (all.length === 1) return only;
  return { name: list(all.map((n) => n.name)), subject: list(all.map((n) => n.subject)), plural: true };
}

/** Where the disorder says more than the place does: "for autism" rather than "for the brain and nerves". */
export const BY_DISORDER: ReadonlySet<ConditionId> = new Set([
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
  if (disorder !== undefined && disorder !== 'another-disorder' && BY_DISORDER.has(concept))
    return say(`disorders.${disorder}.for`);
  const unknown = disorder === 'another-disorder' && !BARE_SITE.test(mention.text);
  // `other` has no place of its own.
  return concept === 'other' || unknown
    ? say('places.quoted', { words: shortened(mention.text, 40) })
    : say(`places.${concept}`);
}

/** Where a claim's product goes, "in the disc and in the knee"; empty when the claim names no place. */
export function conditionWords(mentions: readonly ConditionMention[]): string {
  const named = new Set(mentions.map((mention) => mention.concept));
  // A narrower site makes its region redundant: "in the disc", not "in the disc and in the back".
  const regions = new Set([...named].map((concept) => PART_OF[concept]));
  const phrases = new Set(mentions.filter((m) => !regions.has(m.concept)).map(conditionPhrase));
  return list([...phrases]);
}
