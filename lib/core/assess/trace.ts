import { groupBy } from '../group-by.ts';
import type { Weighed } from '../match/candidates.ts';
import type { Annotation, FindingEntry, Strength, TraceGroup, TraceReason } from '../types/index.ts';
import { LEFT_OUT, TRACE_REASONS } from '../types/index.ts';
import { rungOf } from './rung.ts';

const RANK: ReadonlyMap<TraceReason, number> = new Map(TRACE_REASONS.map((why, rank) => [why, rank]));

/**
 * Every finding of the packs once, by why it was taken or left, groups in the order of `TRACE_REASONS`. Of several
 * conditions in one line the closest fit counts.
 *
 * @param deciding ids of the findings that set strength and direction
 */
export function traceOf(
  weighed: readonly Weighed[],
  deciding: ReadonlySet<string>,
  strength: Strength,
): TraceGroup[] {
  const ranks = new Map<string, number>();
  const note = (id: string, why: TraceReason): void => {
    const rank = RANK.get(why) ?? TRACE_REASONS.length;
    const known = ranks.get(id);
    if (known === undefined || rank < known) ranks.set(id, rank);
  };
  for (const { candidates, left } of weighed) {
    for (const { finding, why } of candidates) note(finding.id, why ?? takenAs(finding, deciding, strength));
    for (const { finding, why } of left) note(finding.id, why);
  }
  const groups = groupBy(ranks.keys(), (id) => ranks.get(id));
  return TRACE_REASONS.flatMap((why, rank) => {
    const findingIds = groups.get(rank);
    return findingIds === undefined ? [] : [{ why, count: findingIds.length, findingIds }];
  });
}

/** A direct finding that decides nothing stands lower, or measured what the claim does not ask. */
function takenAs(finding: FindingEntry, deciding: ReadonlySet<string>, strength: Strength): TraceReason {
  if (deciding.has(finding.id)) return 'decides';
  return rungOf(finding) === strength ? 'not-asked' : 'lower-rung';
}

/**
 * A claim as a page is sent it: of what was left out of its evidence the number, not the ids, which would be more than
 * half of the answer.
 */
export function forPages(annotation: Annotation): Annotation {
  const { assessment } = annotation;
  const trace = assessment.trace.map((group) =>
    LEFT_OUT.has(group.why) ? { ...group, findingIds: [] } : group,
  );
  return { ...annotation, assessment: { ...assessment, trace } };
}
