import { DISORDER_CONCEPTS } from '../concepts/index.ts';
import {
  type ClaimKind,
  CONDITIONS,
  type ConditionId,
  DISORDERS,
  type DisorderId,
  INTERVENTIONS,
  OUTCOMES,
  type RecordedClaim,
} from '../types/index.ts';
import { BY_DISORDER } from '../words/concepts.ts';
import { BESIDE_OUTCOMES, type Topic, type TopicOutcome } from './types.ts';

type Parts = Pick<RecordedClaim, 'kind' | 'interventions' | 'conditions' | 'disorders' | 'outcomes'>;

const SITES: ReadonlyMap<DisorderId, readonly ConditionId[]> = new Map(
  DISORDER_CONCEPTS.map(({ id, at }) => [id, at]),
);

/** What a claim of a kind is about where it names no outcome; the others say that it helps. */
const BY_KIND: Partial<Record<ClaimKind, TopicOutcome>> = {
  regeneration: 'structure',
  content: 'product-content',
  safety: 'harm',
  regulatory: 'regulatory',
  mechanism: 'mechanism',
  evidence: 'evidence',
  experience: 'experience',
};

type Place = Pick<Topic, 'condition' | 'disorder'>;

/** A place, or the claim's disorders in it where the place is too wide to tell much: autism, not "brain and nerves". */
function placesOf(condition: ConditionId, { disorders }: Parts): Place[] {
  const named = BY_DISORDER.has(condition)
    ? disorders.filter((one) => one !== 'another-disorder' && SITES.get(one)?.includes(condition) === true)
    : [];
  if (named.length === 0) return [{ condition, disorder: null }];
  return DISORDERS.filter((one) => named.includes(one)).map((disorder) => ({ condition, disorder }));
}

const orNull = <T>(items: readonly T[]): readonly (T | null)[] => (items.length === 0 ? [null] : items);

/** Dogs with bad hips are no hips of people: a claim on animals stands beside claims on animals alone. */
function conditionsOf({ conditions }: Parts): readonly ConditionId[] {
  return conditions.includes('animal') ? ['animal'] : [...new Set(conditions)];
}

/**
 * What a claim is about: each of its products with each of its conditions and each of its outcomes, each topic once.
 * Never empty: what the claim does not name is null.
 */
export function topicsOf(claim: Parts): Topic[] {
  const places: readonly Place[] =
    claim.conditions.length === 0
      ? [{ condition: null, disorder: null }]
      : conditionsOf(claim).flatMap((condition) => placesOf(condition, claim));
  const implied = BY_KIND[claim.kind] ?? null;
  const outcomes = claim.outcomes.length === 0 ? [implied] : [...new Set(claim.outcomes)];
  return orNull([...new Set(claim.interventions)]).flatMap((intervention) =>
    places.flatMap((place) => outcomes.map((outcome) => ({ intervention, ...place, outcome }))),
  );
}

/** Names a topic among others. */
export function topicKey({ intervention, condition, disorder, outcome }: Topic): string {
  return `${intervention ?? ''}|${condition ?? ''}|${disorder ?? ''}|${outcome ?? ''}`;
}

const OUTCOME_ORDER: readonly TopicOutcome[] = [...OUTCOMES, ...BESIDE_OUTCOMES];

/** A place in a list, what is not named after all that is. */
const place = <T>(list: readonly T[], id: T | null): number => (id === null ? list.length : list.indexOf(id));

/** Topics as the lists of `types` have their parts: product by product, then where, then what changes. */
export function byTopic(a: Topic, b: Topic): number {
  return (
    place(INTERVENTIONS, a.intervention) - place(INTERVENTIONS, b.intervention) ||
    place(CONDITIONS, a.condition) - place(CONDITIONS, b.condition) ||
    place(DISORDERS, a.disorder) - place(DISORDERS, b.disorder) ||
    place(OUTCOME_ORDER, a.outcome) - place(OUTCOME_ORDER, b.outcome)
  );
}
