import { say } from '../messages/index.ts';
import type { DisorderId, FindingOutcome } from '../types/index.ts';

/** A disorder by name: "tennis elbow". */
export function disorderLabel(disorder: DisorderId): string {
  return say(`disorders.${disorder}`);
}

/** What a finding measured or speaks of, as the object of a sentence: "It measured pain". */
export function outcomeLabel(outcome: FindingOutcome): string {
  return say(`outcomes.${outcome}`);
}
