import type { CollectedBlock } from '../core/collect/index.ts';
import type { Annotation } from '../core/types/index.ts';
import type { Mark } from '../paint/highlights.ts';
import { ifStanding, type Located, locateAll, rangeOf } from './located.ts';

/** A claim with its place on the page. */
export interface LocatedClaim extends Mark, Located {
  readonly annotation: Annotation;
}

/**
 * Places claims on the page, in reading order.
 *
 * @param before claims placed earlier; one that is still the same, at the same place, keeps its object and range
 * @param touched blocks that were read again since: only in them may the page have moved ranges
 */
export function locateClaims(
  annotations: readonly Annotation[],
  blocks: readonly CollectedBlock<Node>[],
  before: readonly LocatedClaim[],
  touched: ReadonlySet<CollectedBlock<Node>>,
): Generator<void, LocatedClaim[]> {
  const known = new Map(before.map((claim) => [claim.annotation.id, claim]));
  return locateAll(
    annotations,
    blocks,
    ({ frame }) => frame,
    (annotation, collected) => {
      const was = known.get(annotation.id);
      const isSame = was?.annotation === annotation && was.collected === collected;
      if (isSame && !touched.has(collected)) return was;
      const range = rangeOf(collected, annotation.frame, was?.range);
      if (range === null) return null;
      if (isSame && was.range === range) return was;
      const { strength, flags } = annotation.assessment;
      return { annotation, collected, range, strength, flagged: flags.length > 0 };
    },
    // What it cites may be what has changed: a link that leads elsewhere now.
    ({ id, frame }) => (frame.citations.length > 0 ? null : ifStanding(known.get(id), frame)),
  );
}

/** How many are compared before the page gets its thread back. */
const AT_ONCE = 16;

/**
 * Annotations with what has become known since, with the objects of before where nothing is different: their marks
 * stay.
 */
export function* refined(
  annotations: readonly Annotation[],
  refine: (annotation: Annotation) => Annotation,
  before: readonly Annotation[],
): Generator<void, Annotation[]> {
  const known = new Map(before.map((annotation) => [annotation.id, annotation]));
  const now: Annotation[] = [];
  for (const annotation of annotations) {
    const next = refine(annotation);
    const was = known.get(annotation.id);
    const isSame = was === next || (was !== undefined && JSON.stringify(was) === JSON.stringify(next));
    now.push(isSame ? was : next);
    if (now.length % AT_ONCE === 0) yield;
  }
  return now;
}
