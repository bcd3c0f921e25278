import { say } from '../../messages/index.ts';
import { isHedged } from '../../statements/hedged.ts';
import { RANKS, twoScales } from '../../statements/ranks.ts';
import type { Span } from '../../types/index.ts';
import { kindOfStudy } from '../../words/kind-of-study.ts';
import { type CitedStudy, type FlagContext, type FlagRule, quoted, spanOf } from './types.ts';

export const rankInflation: FlagRule = {
  id: 'rank-inflation',
  why: 'The page calls its source a stronger kind of study than it is. "Level 1" for a randomized trial is the orthopaedic scale and is not flagged.',
  raise: (context) =>
    RANKS.flatMap((rank) => {
      const at = rank.pattern.exec(context.text);
      if (at === null) return [];
      const words = spanOf(context, at);
      const scales = at[0].startsWith('level') ? [twoScales()] : [];
      if (rank.ofAll === true && context.frame.citations.length === 0) {
        return context.strength === 'controlled-trials' || context.cited.length > 0
          ? []
          : [
              {
                words,
                reason: sentences(say('flags.rank-of-none', { words: quoted(context, at) }), ...scales),
              },
            ];
      }
      return meant(context, at)
        .filter(
          ({ study, reference }) =>
            !rank.deserve.includes(study.design) && isSaid(context, words, at, reference),
        )
        .map((cited) => ({
          studyId: cited.study.id,
          words,
          reason: sentences(bothSides(context, at, cited), ...scales),
        }));
    }).slice(0, 2),
};

/**
 * Whether the words are said of the source at all: where a mark names it, the statements about it tell; without one,
 * words that deny or wish are left alone.
 */
function isSaid(context: FlagContext, words: Span, at: RegExpExecArray, reference: number | null): boolean {
  if (reference === null) return !isHedged(context.text, at.index, at.index + at[0].length);
  return context.statements.some(
    (one) =>
      one.reference === reference &&
      one.compared === 'other' &&
      one.start < words.end &&
      one.end > words.start,
  );
}

/** The sources that the rank is said of: those of the next mark after it, else of the last before it. */
function meant(context: FlagContext, at: RegExpExecArray): readonly CitedStudy[] {
  const from = spanOf(context, at).start;
  const marks = context.frame.citations;
  const mark = marks.find((m) => m.start > from) ?? marks.at(-1);
  if (mark === undefined) return context.cited;
  return context.cited.filter(({ reference }) => reference !== null && mark.references.includes(reference));
}

/** What the page calls the source, and what it is. */
function bothSides(context: FlagContext, at: RegExpExecArray, { nameWithin, study }: CitedStudy): string {
  const said = { source: nameWithin, words: quoted(context, at) };
  return study.design === 'narrative-review'
    ? say('flags.rank-of-narrative-review', said)
    : say('flags.rank', { ...said, kind: kindOfStudy(study.design) });
}

const sentences = (...parts: readonly string[]): string => parts.join(' ');
