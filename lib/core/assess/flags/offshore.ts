import { type FlagRule, quoted, spanOf } from './types.ts';

const PLACES =
  '(?:grand[ -]+cayman|cayman|panama|mexico|tijuana|cancun|bahamas|costa[ -]+rica|thailand|ukraine|turkey|colombia|dubai|antigua)';
const ABROAD = new RegExp(
  `\\b(?:licen[sc]ed[ -]+)?(?:facility|clinic|site|location|partner)s?[ -]+(?:in|on)[ -]+(?:the[ -]+)?${PLACES}\\b|\\b(?:offer|treat|perform|provide|inject|grow|expand)\\w*\\b[^.]{0,60}\\b(?:in|on)[ -]+(?:the[ -]+)?${PLACES}\\b|\\b(?:allowed|offered|available|legal|permitted)[ -]+(?:elsewhere|abroad|offshore|overseas|in[ -]+other[ -]+countries)\\b`,
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
        reason: `${quoted(context, at)}: permitted elsewhere is not the same as shown to work.`,
      },
    ];
  },
};
