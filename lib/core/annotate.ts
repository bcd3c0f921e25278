import { type AssessedPage, assess } from './assess/assess.ts';
import type { Annotation, ClaimFrame, EvidenceIndex, PageSource } from './types/index.ts';

/** Frames to annotations: without overlaps, in reading order, each assessed. */
export function annotate(
  frames: readonly ClaimFrame[],
  page: AssessedPage,
  evidence: EvidenceIndex,
  source: PageSource,
): Annotation[] {
  return withoutOverlaps(frames).map((frame) => ({
    id: `${frame.blockId}:${frame.start}-${frame.end}:${hash(frame.text)}`,
    frame,
    assessment: assess(frame, page, evidence, source),
  }));
}

/** A guard: no words are ever marked twice. */
function withoutOverlaps(frames: readonly ClaimFrame[]): ClaimFrame[] {
  const kept: ClaimFrame[] = [];
  for (const f of frames) {
    const last = kept.at(-1);
    if (last === undefined || last.blockId !== f.blockId || last.end <= f.start) kept.push(f);
  }
  return kept;
}

/** FNV-1a, 32 bits: tells changed text from unchanged, nothing more. */
function hash(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(36);
}
