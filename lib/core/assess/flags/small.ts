import { judged } from './in-people.ts';
import { type FlagRule, promisesBenefit } from './types.ts';

/** Rules, section 9. */
const FEW = 50;

export const small: FlagRule = {
  id: 'small',
  why: `Fewer than ${FEW} people: chance can look like an effect.`,
  raise: (context) => {
    if (!promisesBenefit(context)) return [];
    const found = judged(
      context,
      (s) => (s.design === 'narrative-review' ? null : s.n),
      (f) => f.n,
      (n) => n < FEW,
    );
    if (found === 'all') return [{ reason: `Every study of this in people has fewer than ${FEW} people.` }];
    return found.map(({ studyId, name, value }) => ({
      studyId,
      reason: `${name} is about ${value} people.`,
    }));
  },
};
