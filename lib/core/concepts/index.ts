import type { ConditionId, InterventionId, NamedDisorder } from '../types/index.ts';
import { CONDITION_CONCEPTS } from './conditions.ts';
import { DISORDER_CONCEPTS } from './disorders.ts';
import { INTERVENTION_CONCEPTS } from './interventions.ts';
import type { Concept } from './types.ts';

export { CONDITION_CONCEPTS } from './conditions.ts';
export { DISORDER_CONCEPTS } from './disorders.ts';
export { INTERVENTION_CONCEPTS } from './interventions.ts';
export { OUTCOME_CONCEPTS } from './outcomes.ts';
export type { Concept, DisorderConcept } from './types.ts';

/** Everything above each concept, at any distance. */
function ancestorsOf<Id extends string>(concepts: readonly Concept<Id>[]): ReadonlyMap<Id, ReadonlySet<Id>> {
  const broader = new Map(concepts.map((c) => [c.id, c.broader]));
  const above = (id: Id): Id[] => (broader.get(id) ?? []).flatMap((b) => [b, ...above(b)]);
  return new Map(concepts.map((c) => [c.id, new Set(above(c.id))]));
}

const INTERVENTIONS_ABOVE = ancestorsOf(INTERVENTION_CONCEPTS);
const CONDITIONS_ABOVE = ancestorsOf(CONDITION_CONCEPTS);
const DISORDERS_ABOVE = ancestorsOf(DISORDER_CONCEPTS);

/** Whether a product is a kind of another, at any distance; nothing is a kind of itself. */
export function isBelow(id: InterventionId, ancestor: InterventionId): boolean {
  return INTERVENTIONS_ABOVE.get(id)?.has(ancestor) === true;
}

/** Whether a site lies in another: the disc in the back. */
export function isPartOf(id: ConditionId, whole: ConditionId): boolean {
  return CONDITIONS_ABOVE.get(id)?.has(whole) === true;
}

/** Whether a finding on one disorder is about a claim's: the same one, or a kind of it. */
export function disorderFits(claim: NamedDisorder, finding: NamedDisorder): boolean {
  if (claim === 'another-disorder' || finding === 'another-disorder') return false;
  return claim === finding || DISORDERS_ABOVE.get(finding)?.has(claim) === true;
}
