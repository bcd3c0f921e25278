import type { CrossrefState } from '../types/index.ts';

/** Questions that a page is given at most, however many frames it has: as many as one frame's report has. */
export const MOST_QUESTIONS = 6;

/** The first of these that a frame says: asking as long as one is, on where any was answered. */
const CROSSREF_ORDER: readonly CrossrefState[] = ['asking', 'on', 'failed', 'private', 'off'];

/** Whether Crossref is asked for a page, from what its frames say. */
export function crossrefOf(frames: readonly CrossrefState[]): CrossrefState {
  return CROSSREF_ORDER.find((one) => frames.includes(one)) ?? 'off';
}
