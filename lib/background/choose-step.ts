import type { HandleState } from '../reader-handle.ts';

/** A frame that has a reader, and whether the keyboard is in it. */
export interface FrameReader {
  readonly frameId: number;
  readonly focused: boolean;
  readonly state: Pick<HandleState, 'claims' | 'lastUsed'>;
}

/** A claim to open in a frame, and the frame whose popover is to be closed before. */
export interface Place {
  readonly frameId: number;
  readonly open: number;
  readonly closeIn: number | null;
}

/** Step in this frame; when it has no further claim, go to the other place. */
export interface Step {
  readonly frameId: number;
  readonly otherwise: Place;
}

/**
 * Chooses where to step in a page of frames. Frames come with the page itself (0) first, then by id; the last
 * claim of a frame is followed by the first of the next, and the last frame by the first.
 *
 * @param readers All frames of the tab that have a reader, in any order.
 * @param by 1 for the next claim, -1 for the previous.
 * @returns Null when no frame has a claim.
 */
export function chooseStep(readers: readonly FrameReader[], by: 1 | -1): Step | null {
  const frames = withClaims(readers);
  const here = startFrame(frames, by);
  if (here === undefined) return null;
  const next = frames[(frames.indexOf(here) + by + frames.length) % frames.length] ?? here;
  return {
    frameId: here.frameId,
    otherwise: {
      frameId: next.frameId,
      open: by === 1 ? 0 : next.state.claims - 1,
      closeIn: next === here ? null : here.frameId,
    },
  };
}

/** Chooses the first claim of all; null when no frame has one. */
export function chooseFirst(readers: readonly FrameReader[]): Place | null {
  const [first] = withClaims(readers);
  if (first === undefined) return null;
  const last = lastUsed(readers);
  const closeIn = last === undefined || last === first ? null : last.frameId;
  return { frameId: first.frameId, open: 0, closeIn };
}

function withClaims(readers: readonly FrameReader[]): FrameReader[] {
  return readers.filter(({ state }) => state.claims > 0).sort((a, b) => a.frameId - b.frameId);
}

/** The frame with the keyboard, else the one that was used last, else the first in the direction of the step. */
function startFrame(frames: readonly FrameReader[], by: 1 | -1): FrameReader | undefined {
  return frames.find(({ focused }) => focused) ?? lastUsed(frames) ?? frames.at(by === 1 ? 0 : -1);
}

function lastUsed(frames: readonly FrameReader[]): FrameReader | undefined {
  return frames
    .filter(({ state }) => state.lastUsed > 0)
    .sort((a, b) => b.state.lastUsed - a.state.lastUsed)
    .at(0);
}
