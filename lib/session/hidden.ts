import type { Annotation } from '../core/types/index.ts';

/** The claims whose marks the reader took away, until the page is loaded again. */
export interface Hidden {
  has(annotation: Annotation): boolean;
  add(annotation: Annotation): void;
  /** @param id of an annotation */
  delete(id: string): void;
  clear(): void;
  /** For the next session in the same document, which is begun when what is shown changes. */
  words(): readonly string[];
  /** A claim that stands in another block now, because something was changed beside it, is the same by its words. */
  follow(before: readonly Annotation[], now: readonly Annotation[]): void;
}

/** @param wordsBefore of those that were hidden in a session before */
export function createHidden(wordsBefore: readonly string[]): Hidden {
  /** Their words by id; those of before have none yet that an annotation could have. */
  const words = new Map(wordsBefore.map((text, i) => [`before ${i}`, text]));
  return {
    words: () => [...words.values()],
    has: ({ id }) => words.has(id),
    add: ({ id, frame }) => void words.set(id, frame.text),
    delete: (id) => void words.delete(id),
    clear: () => words.clear(),
    follow(before, now) {
      if (words.size === 0 || now === before) return;
      const stays = new Set(now.map(({ id }) => id));
      const wasThere = new Set(before.map(({ id }) => id));
      const fresh = now.filter(({ id }) => !wasThere.has(id));
      for (const [id, text] of [...words]) {
        const same = stays.has(id)
          ? undefined
          : fresh.find((one) => one.frame.text === text && !words.has(one.id));
        if (same === undefined) continue;
        words.delete(id);
        words.set(same.id, text);
      }
    },
  };
}
