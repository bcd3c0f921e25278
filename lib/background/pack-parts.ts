import type { AnsweredPart, ListMore, PackedParts } from '../analysis-port.ts';

/** Longer lists are begun anew: a page that changes for hours must not make them grow. */
const LONGEST = 2_000;

/**
 * Packs what goes out over one connection: what claims have in common is told once. `unpack-parts.ts` is the way back.
 *
 * @returns to be given all parts in the order in which they go out
 */
export function createPacker(): (parts: readonly AnsweredPart[]) => PackedParts {
  const studies = createList<PackedParts['studies']['items'][number]>();
  const trace = createList<PackedParts['trace']['items'][number]>();
  return (parts) => {
    studies.begin();
    trace.begin();
    const packed = parts.map((part) => ({
      ...part,
      annotations: part.annotations.map(({ assessment, ...annotation }) => ({
        ...annotation,
        assessment: {
          ...assessment,
          studies: assessment.studies.map(studies.placeOf),
          trace: assessment.trace.map(trace.placeOf),
        },
      })),
    }));
    return { studies: studies.more(), trace: trace.more(), parts: packed };
  };
}

interface List<T> {
  /** A message begins. */
  begin(): void;
  placeOf(item: T): number;
  /** What the message has to tell of the list. */
  more(): ListMore<T>;
}

function createList<T>(): List<T> {
  const places = new Map<string, number>();
  let from = 0;
  let items: T[] = [];
  return {
    begin() {
      if (places.size > LONGEST) places.clear();
      from = places.size;
      items = [];
    },
    placeOf(item) {
      const words = JSON.stringify(item);
      const known = places.get(words);
      if (known !== undefined) return known;
      const place = places.size;
      places.set(words, place);
      items.push(item);
      return place;
    },
    more: () => ({ from, items }),
  };
}
