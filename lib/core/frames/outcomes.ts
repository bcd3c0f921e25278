import type { BlockText } from '../page-text.ts';
import type { ClaimKind, Mention, OutcomeId, Span } from '../types/index.ts';

const BENEFITS: readonly OutcomeId[] = [
  'pain',
  'function',
  'muscle',
  'structure',
  'avoiding-surgery',
  'appearance',
  'healing',
  'fertility',
  'disease-course',
];

/** Which classes a kind of claim can be about; words of another class in the sentence are circumstance. */
const ALLOWED: Readonly<Record<ClaimKind, readonly OutcomeId[]>> = {
  efficacy: BENEFITS,
  comparative: BENEFITS,
  evidence: BENEFITS,
  regeneration: ['structure', 'muscle'],
  content: ['product-content'],
  safety: ['harm'],
  regulatory: ['regulatory'],
  mechanism: [],
  experience: [],
};

/** The class that a kind is about even when no word names it. */
const IMPLIED: Partial<Record<ClaimKind, OutcomeId>> = {
  regeneration: 'structure',
  content: 'product-content',
  safety: 'harm',
  regulatory: 'regulatory',
};

/** "Patients with painful discs" says who, not what happened. */
const WHO = /\b(?:with|have|having|suffer(?:ing|s)?[ -]+from)[ -]+(?:\w+[ -]+){0,6}$/;
/** "Pain from a bulging disc": what hurts, not what changes. */
const FROM =
  /\b(?:pain|symptoms|discomfort|aches?)[ -]+(?:from|of|caused[ -]+by|due[ -]+to)[ -]+(?:\w+[ -]+){0,2}$/;

/** @returns the outcomes a clause claims, with the words that gave them; an implied one has the cue's span */
export function outcomesOf(block: BlockText, clause: Span, kind: ClaimKind, cue: Span): Mention<OutcomeId>[] {
  const allowed = ALLOWED[kind];
  const named = block.outcomes.filter(
    (f) => f.start >= clause.start && f.end <= clause.end && allowed.includes(f.concept) && !isWho(block, f),
  );
  const muscle =
    kind === 'regeneration' && /\b(?:muscles?|multifidus)\b/.test(block.text.slice(clause.start, clause.end));
  const implied = muscle ? 'muscle' : IMPLIED[kind];
  const claimed = withoutReason(named, block);
  const all =
    claimed.length > 0 || implied === undefined
      ? claimed
      : [{ concept: implied, start: cue.start, end: cue.end }];
  return all.map((f) => ({
    concept: f.concept,
    blockId: block.block.id,
    start: f.start,
    end: f.end,
    text: block.block.text.slice(f.start, f.end),
    source: 'sentence' as const,
  }));
}

/** "Most avoid surgery after PRP for back pain": the pain is what they came with. */
function withoutReason<F extends Span & { concept: OutcomeId }>(
  named: readonly F[],
  block: BlockText,
): readonly F[] {
  if (!named.some((f) => f.concept === 'avoiding-surgery')) return named;
  return named.filter((f) => f.concept !== 'pain' || /\s/.test(block.text.slice(f.start, f.end)));
}

function isWho(block: BlockText, f: Span & { concept: OutcomeId }): boolean {
  if (f.concept !== 'pain' && f.concept !== 'structure') return false;
  const words = block.text.slice(f.start, f.end);
  const before = block.text.slice(Math.max(0, f.start - 40), f.start);
  if (f.concept === 'structure' && FROM.test(before)) return true;
  if (/\s/.test(words)) return false; // "reduce pain" carries its verb
  return WHO.test(before);
}
