import { type Figure, figuresOf } from './figures.ts';
import type { JudgedSentence, LabelledPage } from './types.ts';

/** Every figure over the whole corpus, and over each of its folds. */
export interface Scores {
  readonly all: readonly Figure[];
  /** In the order of the folds' numbers; each with the same figures in the same order. Empty without folds. */
  readonly folds: readonly { readonly fold: number; readonly figures: readonly Figure[] }[];
}

/** @param pages all pages of the corpus, also those without sentences: they decide which rows there are */
export function scoresOf(pages: readonly LabelledPage[], judged: readonly JudgedSentence[]): Scores {
  const kinds = [...new Set(pages.map((page) => page.kind))].sort();
  const folds = [...new Set(pages.flatMap((page) => page.fold ?? []))].sort((a, b) => a - b);
  return {
    all: figuresOf(judged, kinds),
    folds: folds.map((fold) => ({
      fold,
      figures: figuresOf(
        judged.filter((one) => one.page.fold === fold),
        kinds,
      ),
    })),
  };
}
