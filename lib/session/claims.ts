import type { CollectedBlock } from '../core/collect/index.ts';
import { type Annotation, STRENGTHS, type Strength } from '../core/types/index.ts';
import { toRange } from '../page/locate.ts';
import type { Mark } from '../paint/highlights.ts';

/** A claim with its place on the page. */
export interface LocatedClaim extends Mark {
  readonly annotation: Annotation;
  readonly collected: CollectedBlock<Node>;
}

/** How many claims are placed before the page gets its thread back. */
const AT_ONCE = 16;

/**
 * Places claims on the page, in reading order. One that cannot be placed is left out: it is not shown at all
 * rather than at the wrong words.
 *
 * @param before claims placed earlier; one that is still the same, at the same place, keeps its object and range
 */
export function* locateClaims(
  annotations: readonly Annotation[],
  blocks: readonly CollectedBlock<Node>[],
  before: readonly LocatedClaim[],
): Generator<void, LocatedClaim[]> {
  const places = new Map(blocks.map((collected, index) => [collected.block.id, { collected, index }]));
  const known = new Map(before.map((claim) => [claim.annotation.id, claim]));
  const located: { claim: LocatedClaim; index: number }[] = [];
  let placed = 0;
  for (const annotation of annotations) {
    const place = places.get(annotation.frame.blockId);
    const claim = place && locate(annotation, place.collected, known.get(annotation.id));
    if (claim) located.push({ claim, index: place.index });
    if (++placed % AT_ONCE === 0) yield;
  }
  located.sort((a, b) => a.index - b.index || startOf(a.claim) - startOf(b.claim));
  return located.map(({ claim }) => claim);
}

function locate(
  annotation: Annotation,
  collected: CollectedBlock<Node>,
  was: LocatedClaim | undefined,
): LocatedClaim | null {
  const now = toRange(collected, annotation.frame);
  if (now === null) return null;
  // The page moves a live range when it touches the text, even if the words are the same afterwards.
  const range = was !== undefined && sameRange(was.range, now) ? was.range : now;
  if (was?.range === range && was.annotation === annotation && was.collected === collected) return was;
  const { strength, flags } = annotation.assessment;
  return { annotation, collected, range, strength, flagged: flags.length > 0 };
}

function startOf(claim: LocatedClaim): number {
  return claim.annotation.frame.start;
}

function sameRange(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}

/** Where a claim stands right now; null when the page has changed under it or does not draw it. */
export function rangeNow(claim: LocatedClaim): Range | null {
  const now = toRange(claim.collected, claim.annotation.frame);
  if (now === null || now.getClientRects().length === 0) return null;
  return sameRange(claim.range, now) ? claim.range : now;
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
    return was !== undefined && JSON.stringify(was) === JSON.stringify(annotation) ? was : annotation;
  });
}
