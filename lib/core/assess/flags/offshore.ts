import { say } from '../../messages/index.ts';
import { type FlagRule, quoted, spanOf } from './types.ts';

const PLACES =
  '(?:grand[ -]+cayman|cayman|panama|mexico|tijuana|cancun|bahamas|costa[ -]+rica|thailand|ukraine|turkey|colombia|dubai|antigua)';
const HOME =
  '(?:the[ -]+)?(?:us|u\\.s\\.|usa|united[ -]+states|america|here|canada|uk|united[ -]+kingdom|europe)';
/** A foreign site of the house, a journey there, or what is not to be had at home. */
const ABROAD = new RegExp(
  `\\b(?:our|the)[ -]+${PLACES}[ -]+(?:\\w+[ -]+){0,2}?(?:facility|clinic|site|location|partner|cent(?:er|re)|hospital)s?\\b|\\b(?:licen[sc]ed[ -]+)?(?:facility|clinic|site|location|partner)s?[ -]+(?:in|on)[ -]+(?:the[ -]+)?${PLACES}\\b|\\b(?:offer|treat|perform|provide|inject|infus|grow|expand|receiv|travel|fly|allowed|legal|permitted|available)\\w*\\b[^.]{0,60}\\b(?:in|on|to)[ -]+(?:the[ -]+)?${PLACES}\\b|\\bin[ -]+(?:the[ -]+)?${PLACES}[ -]+(?:you|we|patients|our)\\b|\\b(?:allowed|offered|available|legal|permitted)[ -]+(?:elsewhere|abroad|offshore|overseas|in[ -]+other[ -]+countries)\\b|\\bnot[ -]+(?:\\w+[ -]+)?(?:available|allowed|permitted|offered)[ -]+(?:in[ -]+)?${HOME}\\b`,
);

export const offshore: FlagRule = {
  id: 'offshore',
  why: 'Offered abroad because it is not permitted at home. Permitted elsewhere does not mean shown to work.',
  raise: (context) => {
    const at = ABROAD.exec(context.text);
    if (at === null) return [];
    return [
      {
        words: spanOf(context, at),
        reason: say('flags.offshore', { words: quoted(context, at) }),
      },
    ];
  },
};
