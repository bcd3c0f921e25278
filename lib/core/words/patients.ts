import { say } from '../messages/index.ts';
import type { ConditionId } from '../types/index.ts';
import { count } from './numbers.ts';

/** Who is in the studies of a claim: messages that speak of them have both forms. */
export type Patients = 'people' | 'animals';

/** What of a claim tells whom it is about. */
export interface AboutWhom {
  readonly conditions: readonly { readonly concept: ConditionId }[];
}

/** Whether a claim is about animals as patients: their trials are then ordinary trials, and no people are in them. */
export function isAboutAnimals(frame: AboutWhom): boolean {
  return frame.conditions.some(({ concept }) => concept === 'animal');
}

export function patientsOf(frame: AboutWhom): Patients {
  return isAboutAnimals(frame) ? 'animals' : 'people';
}

/** "40 people", "74 animals". */
export function countedPatients(n: number, patients: Patients): string {
  return say(`patients.counted.${patients}`, { n, count: count(n) });
}
