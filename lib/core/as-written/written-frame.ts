import { fold, matchable } from '../fold.ts';
import type { ClaimFrame } from '../types/index.ts';
import type { AsMeant } from './index.ts';

/** The frame with every span, and all words that a reader may be shown, as the page has them. */
export function writtenFrame(frame: ClaimFrame, { written }: Pick<AsMeant, 'written'>): ClaimFrame {
  const { blockId } = frame;
  return {
    ...written(frame),
    interventions: frame.interventions.map(written),
    conditions: frame.conditions.map(written),
    outcomes: frame.outcomes.map(written),
    comparators: frame.comparators.map(written),
    citations: frame.citations.map(written),
    cues: frame.cues.map((cue) => {
      const { start, end, text } = written({ ...cue, blockId: cue.blockId ?? blockId });
      return { ...cue, start, end, text: text === cue.text ? text : matchable(fold(text)) };
    }),
  };
}
