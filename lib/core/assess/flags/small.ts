import { say } from '../../messages/index.ts';
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
    if (found === 'all') return [{ reason: say('flags.all-small', { few: FEW }) }];
    return found.map(({ studyId, name, value }) => ({
      studyId,
      reason: say('flags.small', { source: name, n: value }),
    }));
  },
};
