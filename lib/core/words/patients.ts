import { say } from '../messages/index.ts';
import type { ClaimFrame } from '../types/index.ts';
import { count } from './numbers.ts';

/** Who is in the studies of a claim: messages that speak of them have both forms. */
export type Patients = 'people' | 'animals';

/** Whether a claim is about animals as patients: their trials are then ordinary trials, and no people are in them. */
export function isAboutAnimals(frame: ClaimFrame): boolean {
  return frame.conditions.some(({ concept }) => concept === 'animal');
}

export function patientsOf(frame: ClaimFrame): Patients {
  return isAboutAnimals(frame) ? 'animals' : 'people';
}

/** "40 people", "74 animals". */
export function countedPatients(n: number, patients: Patients): string {
  return say(`patients.counted.${patients}`, { n, count: count(n) });
}
