import { type FlagRule, quoted, words } from './types.ts';

const ABROAD =
  /\b(?:licen[sc]ed[\s-]+)?(?:facility|clinic|site|location|partner)s?[\s-]+(?:in|on)[\s-]+(?:the[\s-]+)?(?:grand[\s-]+cayman|cayman|panama|mexico|tijuana|cancun|bahamas|costa[\s-]+rica|thailand|ukraine|turkey|colombia|dubai|antigua)\b|\b(?:allowed|offered|available|legal|permitted)[\s-]+(?:elsewhere|abroad|offshore|overseas|in[\s-]+other[\s-]+countries)\b/;

export const offshore: FlagRule = {
  id: 'offshore',
  why: 'Offered abroad because it is not permitted at home. Permitted elsewhere does not mean shown to work.',
  raise: (context) => {
    const at = ABROAD.exec(context.text);
    if (at === null) return [];
    return [
      {
        words: words(context, at),
        reason: `${quoted(context, at)}: permitted elsewhere is not the same as shown to work.`,
      },
    ];
  },
};
