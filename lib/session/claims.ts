import type { CollectedBlock } from '../core/collect/index.ts';
import { type Annotation, STRENGTHS, type Strength } from '../core/types/index.ts';
import type { Mark } from '../paint/highlights.ts';
import { type Located, locateAll, rangeOf } from './located.ts';

/** A claim with its place on the page. */
export interface LocatedClaim extends Mark, Located {
  readonly annotation: Annotation;
}

/**
 * Places claims on the page, in reading order.
 *
 * @param before claims placed earlier; one that is still the same, at the same place, keeps its object and range
 */
export function locateClaims(
  annotations: readonly Annotation[],
  blocks: readonly CollectedBlock<Node>[],
  before: readonly LocatedClaim[],
): Generator<void, LocatedClaim[]> {
  const known = new Map(before.map((claim) => [claim.annotation.id, claim]));
  return locateAll(
    annotations,
    blocks,
    ({ frame }) => frame,
    (annotation, collected) => {
      const was = known.get(annotation.id);
      const range = rangeOf(collected, annotation.frame, was?.range);
      if (range === null) return null;
      if (was?.range === range && was.annotation === annotation && was.collected === collected) return was;
      const { strength, flags } = annotation.assessment;
      return { annotation, collected, range, strength, flagged: flags.length > 0 };
    },
  );
}

export function countByStrength(claims: readonly LocatedClaim[]): Record<Strength, number> {
  const counts = Object.fromEntries(STRENGTHS.map((strength) => [strength, 0])) as Record<Strength, number>; // all of them
  for (const { strength } of claims) counts[strength]++;
  return counts;
}

/** Annotations of a new answer, with the objects of the one before where nothing is different: their marks stay. */
export function sameObjects(now: readonly Annotation[], before: readonly Annotation[]): Annotation[] {
  const known = new Map(before.map((annotation) => [annotation.id, annotation]));
  return now.map((annotation) => {
    const was = known.get(annotation.id);
    if (was === undefined || was === annotation) return annotation;
    return JSON.stringify(was) === JSON.stringify(annotation) ? was : annotation;
  });
}
