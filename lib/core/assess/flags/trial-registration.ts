import { type FlagRule, quoted, words } from './types.ts';

const LISTED =
  /\b(?:(?:on|in|with|listed[\s-]+(?:on|at))[\s-]+clinicaltrials\.gov|nct\d{6,8}|registered[\s-]+(?:clinical[\s-]+)?trial|phase[\s-]+(?:\d|i+)[\s-]+(?:fda[\s-]+)?(?:study|trial)|fda[\s-]+(?:registered|listed)(?:[\s-]+(?:study|trial))?)\b/;

export const trialRegistration: FlagRule = {
  id: 'trial-registration-as-approval',
  why: 'A trial listing or a trial under way is offered as if it were approval. Being tested means that nobody yet knows.',
  raise: (context) => {
    if (context.frame.kind !== 'regulatory' || context.frame.stance === 'denies') return [];
    const at = LISTED.exec(context.text);
    if (at === null) return [];
    return [
      {
        words: words(context, at),
        reason: `${quoted(context, at)} means that it is being tested, not that it is approved or shown to work.`,
      },
    ];
  },
};
