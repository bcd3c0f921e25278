import { fold, matchable } from '../fold.ts';
import type { Design, TitleDesign } from '../types/index.ts';
import { cuesIn } from './title-cues.ts';
import { subjectsIn } from './title-subjects.ts';
import { isNoReport } from './title-vetoes.ts';

export { titleIn } from './title-in.ts';

/** No title is longer; what is may be anything. */
const LONGEST = 500;
const ANY_REVIEW = /\breviews?\b|\bmeta-?analys|\boverview\b|\bsynthesis\b/;
const OF_DOCUMENTS: readonly Design[] = [
  'systematic-review',
  'narrative-review',
  'guideline',
  'cross-sectional',
];
/** What is written around cases is no more than the cases. */
const AROUND_CASES: readonly Design[] = ['systematic-review', 'narrative-review', 'case-series'];

/**
 * What kind of study a title calls its own, in words like MeSH's publication types.
 *
 * Where in doubt it is null, "type not known", and never the stronger of two:
 * - Only the singular counts: "randomized trials", "systematic reviews" are what a paper is about, or a journal.
 * - "Randomized" counts with the trial or study that it belongs to; "blind", "placebo-controlled" without it are a
 *   comparison. A cohort is one only where the title says against what; a pilot or prospective study is nothing.
 * - A plan, a comment, a notice, a secondary analysis, an economic one are nothing.
 * - Animals win over every design of people; with a review, or with people beside them, it is null: a systematic review
 *   of animal studies is not what a reader understands by the name. In vitro and in vivo is null.
 * - A plain "a review", a scoping or umbrella review may be of several kinds: null. "Literature review" is narrative.
 * - A case report with a review of the literature is a case report. Any other two designs are null.
 * @param title As printed, without author or journal.
 */
export function titleDesign(title: string): TitleDesign | null {
  if (title.length > LONGEST) return null;
  const read = matchable(fold(title));
  if (isNoReport(read)) return null;
  const subjects = subjectsIn(read);
  if (subjects === 'unclear') return null;
  const cues = cuesIn(read);
  const said = (design: Design, { start, end }: { readonly start: number; readonly end: number }) => ({
    design,
    words: title.slice(start, end),
  });
  if (subjects !== null) {
    const reviewed = ANY_REVIEW.test(read) || cues.some(({ design }) => OF_DOCUMENTS.includes(design));
    if (reviewed || (subjects.kind === 'laboratory' && cues.length > 0)) return null;
    return said(subjects.kind, subjects);
  }
  const [first] = cues;
  if (first === undefined) return null;
  if (cues.length === 1) return said(first.design, first);
  const cases =
    cues.find(({ design }) => design === 'case-report') ??
    cues.find(({ design }) => design === 'case-series');
  const alone = cues.every((cue) => cue === cases || AROUND_CASES.includes(cue.design));
  return cases !== undefined && alone ? said(cases.design, cases) : null;
}
