import { say } from '../../messages/index.ts';
import { type FlagRule, quoted, spanOf } from './types.ts';

const LISTED =
  /\b(?:(?:on|in|at|with|by)[ -]+clinicaltrials\.gov|nct\d{6,8}|registered[ -]+(?:clinical[ -]+)?trial|phase[ -]+(?:\d|i+)[ -]+(?:fda[ -]+)?(?:study|trial)|fda[ -]+(?:registered|listed)(?:[ -]+(?:study|trial))?)\b/;

const TESTED = /clinicaltrials|nct|trial|study/;

export const trialRegistration: FlagRule = {
  id: 'trial-registration-as-approval',
  why: 'A trial listing or a trial under way is offered as if it were approval. Being tested means that nobody yet knows.',
  raise: (context) => {
    if (context.frame.kind !== 'regulatory' || context.frame.stance === 'denies') return [];
    const at = LISTED.exec(context.text);
    if (at === null) return [];
    return [
      {
        words: spanOf(context, at),
        reason: say(TESTED.test(at[0]) ? 'flags.is-being-tested' : 'flags.stands-in-a-list', {
          words: quoted(context, at),
        }),
      },
    ];
  },
};
