import type { CitationMark, Span, StatementTopic } from '../types/index.ts';

/** Where another thought begins. */
const TURN =
  /;| [–—-] |,? (?:but|while|whereas|although|though|however|unlike|yet|as in)\b|, and (?:an?|the|this|that|these|those|our|its?|in|one|another|we|they)\b/;
/** Another study than the one that the words name. */
const OTHER_STUDY =
  /\b(?:an?|the|this|that|these|our|his|her|their|another|one)\s+(?:[a-z\d-]+\s+){0,3}(?:series|study|trial|review|registry|report|survey|analysis|authors?|see)\b|\bsee\b/;
/** Between a source and words that are said of something beside it. */
const BESIDE =
  /\b(?:by|with|than|like|to|and|but|while|before|after|until|replac\w*|had|lack\w*|not|another|whereas)\b|;/;
/** The source is what another work reads: "a meta-analysis that cites (1)". */
const IS_READ =
  /\b(?:includ|cit|quot|pool|cover|discuss|contain|re-?analy[sz])(?:es?|s|ed|ing)\s*(?:(?:the|this) (?:study|trial|work|paper) )?[[(]?\s*$/;
const IS_ONE = /^[\s)\]]*(?:(?:it|which|this) )?(?:is|was) (?:an?|the|one)?\s*$/;
const APPOSED = /^[\s)\]]*[,:(]\s*(?:an?|the)?\s*$/;
/** Marks side by side are one: "[3], [4]". */
const TOGETHER = /^[\s,;&]*(?:and)?\s*$/;
const FARTHEST = 40;

/**
 * The sources that words of a sentence are said of: those of the next mark after them, else of the last before, where
 * nothing between tells that another study, or another thought, has begun.
 *
 * @param marks of the sentence, in order
 * @param at where the sentence begins in its block
 * @returns ids of references, each once; empty where it is not plain
 */
export function sourcesSaidOf(
  said: Span & { readonly topic: StatementTopic },
  marks: readonly CitationMark[],
  sentence: string,
  at: number,
): readonly number[] {
  const between = (from: number, to: number): string => sentence.slice(from - at, to - at);
  const next = marks.findIndex(({ start }) => start > said.start);
  const last = marks[next < 0 ? marks.length - 1 : next - 1];
  const before = last === undefined ? null : between(last.end, said.start);
  if (last !== undefined && before !== null && IS_ONE.test(before)) return last.references;
  if (next < 0) {
    if (last === undefined || before === null) return [];
    const near = said.topic === 'people' || before.length <= FARTHEST;
    const beside = said.topic === 'people' ? TURN : BESIDE;
    return near && !beside.test(before) && !/, and\b/.test(before) ? last.references : [];
  }
  // "(1), a double-blind trial, … (2)": of either.
  if (before !== null && APPOSED.test(before)) return [];
  const [first, ...rest] = marks.slice(next);
  if (first === undefined) return [];
  const words = between(said.end, first.start);
  if (TURN.test(words) || IS_READ.test(words) || (said.topic !== 'people' && OTHER_STUDY.test(words)))
    return [];
  const together = [first];
  for (const mark of rest) {
    if (!TOGETHER.test(between(together.at(-1)?.end ?? mark.start, mark.start))) break;
    together.push(mark);
  }
  return [...new Set(together.flatMap(({ references }) => references))];
}
