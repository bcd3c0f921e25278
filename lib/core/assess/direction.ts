import { comparatorClass } from '../match/comparators.ts';
import type { ClaimFrame, Direction, FindingEntry } from '../types/index.ts';

type Vote = 'for' | 'against' | 'both' | null;
type Voter = Pick<FindingEntry, 'direction' | 'comparator' | 'outcome'>;

/** A harm with a name is answered only by findings of that harm, and findings do not carry its name. */
const NAMED_HARM =
  /\b(?:tumou?rs?|cancers?|infect(?:ion|ions|ed)|bleeding|strokes?|blind\w*|paraly\w+|nerve[ -]+damage|deaths?|blood[ -]+clots?)\b/i;
/** "No risk": one reported harm is enough against it: rules, section 12.1. "No serious" is no absolute. */
const ABSOLUTE =
  /\b(?:no|zero|without|free[\s-]+of)[\s-]+(?!serious|major|severe)(?:\w+[\s-]+){0,2}?(?:risks?|side[\s-]+effects?|dangers?|complications?|rejection|adverse)\b|\brisk-?free\b|\b(?:can(?:not|'t)|never)[\s-]+be[\s-]+rejected\b/i;
const SAFE =
  /\b(?:safe(?:ly|ty)?|(?:few|rare|minimal|low|little)\b[^.]{0,30}\b(?:risks?|side[\s-]+effects?|complications?)|(?:side[\s-]+effects?|complications?)[^.]{0,20}\b(?:are|is)[\s-]+(?:rare|few|minimal|uncommon)|no[\s-]+(?:serious|major|severe)[\s-]+(?:\w+[\s-]+){0,2}?(?:side[\s-]+effects?|complications?|events?)|well[\s-]+tolerated|no[\s-]+harm|harmless)\b/i;

/**
 * What the findings say, relative to the claim as worded: a denial, and a claim that something else does better,
 * turn it round.
 *
 * @param findings those of the best strength; for a safety claim those of every rung (rules, section 8)
 */
export function directionOf(frame: ClaimFrame, findings: readonly FindingEntry[]): Direction {
  if (frame.oblique === true) return 'not-applicable';
  if (frame.kind === 'safety') return harmDirection(frame, findings);
  const votes = findings.map((f) => voteOf(frame, f)).filter((v) => v !== null);
  return turned(tally(votes), (frame.stance === 'denies') !== (frame.reversed === true));
}

/** What one finding says of a claim of benefit or content, before a denial is turned round. */
export function voteOf(frame: ClaimFrame, finding: Voter): Vote {
  switch (finding.direction) {
    case 'improved':
    case 'present':
      return 'for';
    case 'worse':
    case 'absent':
      return 'against';
    case 'mixed':
      return 'both';
    case 'no-difference':
      return noDifference(frame, finding);
    case 'not-applicable':
      return null;
  }
}

/**
 * No difference from an inert control speaks against a benefit; from an active one only against a comparison.
 * Where nobody was compared it says that the thing itself did not change, which answers a claim of structure.
 */
function noDifference(frame: ClaimFrame, finding: Voter): Vote {
  const comparator = comparatorClass(finding.comparator);
  if (comparator === 'placebo') return 'against';
  if (finding.comparator === null) return finding.outcome === 'structure' ? 'against' : null;
  return frame.kind === 'comparative' ? 'against' : null;
}

function tally(votes: readonly Exclude<Vote, null>[]): Direction {
  if (votes.length === 0) return 'not-applicable';
  if (votes.every((v) => v === 'for')) return 'in-line';
  return votes.every((v) => v === 'against') ? 'against' : 'mixed';
}

function turned(direction: Direction, round: boolean): Direction {
  if (!round || direction === 'mixed' || direction === 'not-applicable') return direction;
  return direction === 'in-line' ? 'against' : 'in-line';
}

function harmDirection(frame: ClaimFrame, findings: readonly FindingEntry[]): Direction {
  const present = findings.some((f) => f.direction === 'present' || f.direction === 'mixed');
  const absent = findings.some((f) => f.direction === 'absent');
  if (NAMED_HARM.test(frame.text)) return 'not-applicable';
  if (ABSOLUTE.test(frame.text)) return present ? 'against' : 'not-applicable';
  if (!present && !absent) return 'not-applicable';
  const safe = SAFE.test(frame.text);
  if (!safe) return turned(present ? 'in-line' : 'against', frame.stance === 'denies');
  return turned(present && absent ? 'mixed' : present ? 'against' : 'in-line', frame.stance === 'denies');
}
