import type { AnsweredPart, ListMore, PackedParts } from '../analysis-port.ts';
import type { StudyMatch, TraceGroup } from '../core/types/index.ts';

/**
 * Unpacks what comes over one connection; see `pack-parts.ts`. What claims have in common is one object.
 *
 * @returns to be given all messages in their order. Throws where one names what was not told.
 */
export function createUnpacker(): (packed: PackedParts) => AnsweredPart[] {
  const studies: StudyMatch[] = [];
  const trace: TraceGroup[] = [];
  return (packed) => {
    add(studies, packed.studies);
    add(trace, packed.trace);
    return packed.parts.map((part) => ({
      ...part,
      annotations: part.annotations.map((annotation) => ({
        ...annotation,
        assessment: {
          ...annotation.assessment,
          studies: annotation.assessment.studies.map((place) => at(studies, place)),
          trace: annotation.assessment.trace.map((place) => at(trace, place)),
        },
      })),
    }));
  };
}

function add<T>(list: T[], { from, items }: ListMore<T>): void {
  list.length = Math.min(list.length, from);
  list.push(...items);
}

function at<T>(list: readonly T[], place: number): T {
  const item = list[place];
  // Nothing at all is better than a claim with another one's studies.
  if (item === undefined) throw new Error('An answer names what was not told');
  return item;
}
