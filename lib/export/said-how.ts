import { say } from '../core/messages/index.ts';
import type { RecordedClaim } from '../core/types/index.ts';
import { claimWording } from '../core/words/changes-words.ts';

/** How the page says it, "The page says it does not.": a quote by itself would make a claim of what it denies. */
export function saidHow(claim: RecordedClaim): string {
  return say('exports.said-how', { wording: claimWording(claim) });
}
