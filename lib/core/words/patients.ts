import type { ClaimFrame } from '../types/index.ts';

/** Whether a claim is about animals as patients: their trials are then ordinary trials, and no people are in them. */
export function isAboutAnimals(frame: ClaimFrame): boolean {
  return frame.conditions.some(({ concept }) => concept === 'animal');
}

/** A sentence about the people in studies, for a claim about animals: "74 animals, compared for 2 months". */
export function ofPatients(frame: ClaimFrame, sentence: string): string {
  if (!isAboutAnimals(frame)) return sentence;
  return sentence
    .replace(/\bpeople\b/g, 'animals')
    .replace(/\bPeople\b/g, 'Animals')
    .replace(/\bperson\b/g, 'animal');
}
