import type { AnalysisAnswer, AnsweredPart } from '../analysis-port.ts';
import type { Analysis, PageReference, PageReport, TextBlock } from '../core/types/index.ts';
import { createUnpacker } from './unpack-parts.ts';

/** What was answered so far about a page, put together from its parts. */
export interface Answered {
  take(answer: AnalysisAnswer): void;
  /** @param blocks those that the answer is about: the order of their parts */
  analysis(blocks: readonly TextBlock[]): Analysis;
}

export function createAnswered(): Answered {
  const parts = new Map<number, AnsweredPart>();
  const unpack = createUnpacker();
  let language = '';
  let references: readonly PageReference[] = [];
  let report: PageReport | null = null;
  return {
    take(answer) {
      switch (answer.kind) {
        case 'page':
          ({ language, references } = answer);
          break;
        case 'found':
          for (const part of unpack(answer)) parts.set(part.at, part);
          break;
        case 'done':
          for (const at of answer.gone) parts.delete(at);
          ({ report } = answer);
          break;
      }
    },
    analysis(blocks) {
      const here = blocks.flatMap(({ id }) => parts.get(id) ?? []);
      return {
        language,
        annotations: here.flatMap(({ annotations }) => annotations),
        references,
        marks: here.flatMap(({ marks }) => marks),
        statements: here.flatMap(({ statements }) => statements),
        report,
      };
    },
  };
}
