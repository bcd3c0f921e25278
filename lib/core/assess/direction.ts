import { fold, matchable } from '../fold.ts';
import { comparatorClass, isWithout } from '../match/comparators.ts';
import type { ClaimFrame, Direction, FindingEntry } from '../types/index.ts';
import { harmDirection } from './harm-direction.ts';
import { answersLegally, legalSide, legalSideOf } from './legal.ts';

type Vote = 'for' | 'against' | 'both' | null;
type Voter = Pick<FindingEntry, 'direction' | 'comparator' | 'outcome'>;

/**
 * "There are no trials of it" is about whether trials exist, which what they found does not answer; "no studies
 * that show a benefit" is about what they found.
 */
const ABOUT_EXISTENCE =
  /\b(?:no|not[ -]+(?:a|any|one)|never[ -]+been|without)[ -]+(?:\w+[ -]+){0,4}?(?:trials?|stud(?:y|ies)|research|tested|studied)\b(?![^.]{0,60}\b(?:show|prov|support|demonstrat|find|found|benefit|help|work|positive|effect))/;

/**
 * What the findings say, relative to the claim as worded: a denial, and a claim that something else does better,
 * turn it round.
 *
 * @param findings those of the best strength; for a claim about safety or the law those of every rung (rules, section 8)
 */
export function directionOf(frame: ClaimFrame, findings: readonly FindingEntry[]): Direction {
  if (frame.oblique === true) return 'not-applicable';
  const text = matchable(fold(frame.text));
  if (frame.kind === 'safety') return harmDirection(frame, text, findings);
  if (frame.kind === 'regulatory') return legalDirection(frame, text, findings);
  if (frame.kind === 'evidence' && frame.stance === 'denies' && ABOUT_EXISTENCE.test(text))
    return 'not-applicable';
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
 * No difference from people without the product speaks against a benefit; from an active treatment only against
 * a comparison. Where nobody was compared it says that the thing itself did not change, which answers a claim of
 * structure.
 */
function noDifference(frame: ClaimFrame, finding: Voter): Vote {
  if (isWithout(comparatorClass(finding.comparator))) return 'against';
  if (finding.comparator === null) return finding.outcome === 'structure' ? 'against' : null;
  if (frame.kind !== 'comparative') return null;
  return saysEqual(frame) ? 'for' : 'against';
}

/** "Works as well as steroid" is what a trial without a difference found (rules, section 8). */
const EQUAL = /\bas[ -]+\w+[ -]+as\b|\bthe[ -]+same\b|\bno[ -]+(?:worse|better)[ -]+than\b/i;

const saysEqual = (frame: ClaimFrame): boolean =>
  frame.stance !== 'denies' && frame.cues.some(({ text }) => EQUAL.test(text));

/** Which side one finding takes of the claim's subject, whatever the kind of claim; for the order of studies. */
export function sideOf(frame: ClaimFrame, finding: FindingEntry): Vote {
  if (frame.kind !== 'regulatory') return voteOf(frame, finding);
  const side = legalSideOf(finding);
  return side === null ? null : side === 'allowed' ? 'for' : 'against';
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

/** Notices and rulings against what the page says of the law; those that take no side have no vote. */
function legalDirection(frame: ClaimFrame, text: string, findings: readonly FindingEntry[]): Direction {
  const said = legalSide(frame, text);
  if (said === null) return 'not-applicable';
  const sides = findings
    .filter((f) => answersLegally(frame, text, f))
    .map(legalSideOf)
    .filter((side) => side !== null);
  return tally(sides.map((side) => (side === said ? 'for' : 'against')));
}
