import { STRENGTHS, type Strength } from './types/index.ts';

/** How many claims stand on each rung, those without any included. */
export function countByStrength(
  claims: readonly { readonly strength: Strength }[],
): Readonly<Record<Strength, number>> {
  const counts = Object.fromEntries(STRENGTHS.map((strength) => [strength, 0])) as Record<Strength, number>; // all of them
  for (const { strength } of claims) counts[strength]++;
  return counts;
}
