import { say } from '../messages/index.ts';
import type { Design } from '../types/index.ts';

/** A design with its article, as the end of "It is …": "a randomized trial", "una revisión narrativa". */
export function kindOfStudy(design: Design): string {
  return say(`kinds.${design}`);
}
