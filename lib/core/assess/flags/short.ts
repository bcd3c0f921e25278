import { timeWords } from '../../words/time.ts';
import { judged } from './in-people.ts';
import { type FlagRule, promisesBenefit } from './types.ts';

/** Months. Rules, section 9. */
const BRIEF = 6;

export const short: FlagRule = {
  id: 'short',
  why: `Under ${BRIEF} months: whether an effect lasts is not known.`,
  raise: (context) => {
    if (!promisesBenefit(context)) return [];
    const found = judged(
      context,
      (s) => s.followUpMonths,
      (f) => f.followUpMonths,
      (months) => months < BRIEF,
    );
    if (found === 'all') return [{ reason: `Every study of this in people ended before ${BRIEF} months.` }];
    return found.map(({ studyId, name, value }) => ({
      studyId,
      reason: `${name} followed people for ${timeWords(value)}.`,
    }));
  },
};
