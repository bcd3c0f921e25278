import { fold, matchable } from '../fold.ts';
import type { ClaimFrame, FindingEntry, StructureOf } from '../types/index.ts';
import { harmsIn } from './harm-direction.ts';

/**
 * What a claim about a disc's structure asks: whether the bulge shrank, or whether the disc came back. A
 * better wear grade, more water or a smaller bulge is not a new disc, and a better grade is no smaller bulge.
 */
function asked(frame: ClaimFrame): StructureOf | null {
  if (!frame.conditions.some((c) => c.concept === 'disc')) return null;
  if (!frame.outcomes.some((o) => o.concept === 'structure')) return null;
  if (/\bbulg/i.test(frame.outcomes.map((o) => o.text).join(' ')) || /\bbulges?\b/i.test(frame.text))
    return 'disc-bulge';
  if (/\bheight\b/i.test(frame.text)) return 'disc-height';
  return frame.kind === 'regeneration' ? 'disc-height' : null;
}

/**
 * The findings that answer what a claim asks more narrowly than its outcome: a named harm, or a disc's structure. The others stay in view, but where one in people
 * answers they neither raise the strength nor vote. A finding that does not say what it measured counts.
 *
 * @returns all of `direct` where the claim asks nothing so narrow, or nothing answers it
 */
export function answering(frame: ClaimFrame, direct: readonly FindingEntry[]): readonly FindingEntry[] {
  if (frame.kind === 'safety') return ofNamedHarm(frame, direct);
  if (frame.kind === 'regulatory') return ofNamedDisorder(direct);
  const what = asked(frame);
  if (what === null) return direct;
  const answers = direct.filter((f) => f.structureOf === undefined || f.structureOf === what);
  // Height by name is a question that a wear grade does not answer even where nothing else does.
  if (/\bheight\b/i.test(frame.text)) return answers;
  // Whether a disc came back is not answered by a measure that was not read; a bulge has no other measure.
  const inPeople = answers.filter((f) => f.subjects === 'people');
  const answered =
    what === 'disc-bulge' ? inPeople.length > 0 : inPeople.some((f) => f.direction !== 'not-applicable');
  return answered ? answers : direct;
}

/**
 * What an authority said of the very disorder that the claim names goes before what it said of all: one product
 * was approved for one disease after a list that had it not. A direct notice with a disorder is about the claim's.
 */
function ofNamedDisorder(direct: readonly FindingEntry[]): readonly FindingEntry[] {
  const about = direct.filter((f) => f.disorder !== undefined);
  return about.length > 0 ? about : direct;
}

/** Of a claim that names a harm, the findings that name it too: no infection does not say that nobody went blind. */
function ofNamedHarm(frame: ClaimFrame, direct: readonly FindingEntry[]): readonly FindingEntry[] {
  const named = harmsIn(matchable(fold(frame.text)));
  if (named.length === 0) return direct;
  return direct.filter((f) => f.harmOf?.some((harm) => named.includes(harm)) === true);
}
