import type { StudyEntry } from '../core/types/index.ts';

const NOT_KNOWN = /\bnot (?:read|stated|verified|described|applicable)\b|described|varied|as listed/i;
const BOTH = /\b(?:double|triple|quadruple)\b/i;
const PARTICIPANTS = /\bparticipants?\b|\bpatients?\b/i;
const ASSESSORS = /\bassess|\braters?\b/i;

/**
 * Who was blinded, as far as a record says it plainly: participants and assessors (`double`), some of them (`single`),
 * nobody. Undefined where it was not read, varied, or is not said in words that we know.
 */
export function blindingOf(text: string | null): StudyEntry['blinding'] {
  if (text === null || NOT_KNOWN.test(text)) return undefined;
  if (BOTH.test(text)) return 'double';
  if (/^none\b/i.test(text)) return 'none';
  if (PARTICIPANTS.test(text) && ASSESSORS.test(text)) return 'double';
  if (/\bsingle\b/i.test(text) || PARTICIPANTS.test(text) || ASSESSORS.test(text)) return 'single';
  return undefined;
}
