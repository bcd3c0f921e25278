import { say } from '../../messages/index.ts';
import type { FindingEntry } from '../../types/index.ts';
import { timeWords } from '../../words/time.ts';
import { judged } from './in-people.ts';
import { type FlagRule, promisesBenefit } from './types.ts';

/** Months. Rules, section 9. */
const BRIEF = 6;

/** A review has no length of its own; how long its trials ran stands in its findings. Null where one is not known. */
function longest(findings: readonly FindingEntry[]): number | null {
  const months = findings.map((f) => f.followUpMonths);
  return months.length === 0
    ? null
    : months.reduce((a, b) => (a === null || b === null ? null : Math.max(a, b)));
}

export const short: FlagRule = {
  id: 'short',
  why: `Under ${BRIEF} months: whether an effect lasts is not known.`,
  raise: (context) => {
    if (!promisesBenefit(context)) return [];
    const found = judged(
      context,
      (s, findings) => s.followUpMonths ?? longest(findings),
      (f) => f.followUpMonths,
      (months) => months < BRIEF,
    );
    if (found === 'all') return [{ reason: say('flags.all-short', { months: BRIEF }) }];
    return found.map(({ studyId, name, value }) => ({
      studyId,
      reason: say('flags.short', { source: name, time: timeWords(value) }),
    }));
  },
};
