import { say } from '../messages/index.ts';
import type { PageReference } from '../types/index.ts';
import { kindOfStudy } from '../words/kind-of-study.ts';

/** What a source's printed title calls it, in a sentence. */
export function kindByTitle({ design, words }: NonNullable<PageReference['titleDesign']>): string {
  return say('statements.by-title', { kind: kindOfStudy(design), words });
}
