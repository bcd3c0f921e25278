import { say } from '../../messages/index.ts';
import { type FlagRule, quoted, spanOf } from './types.ts';

const SAID =
  /\b(?:fda|ema|mhra|tga|government)?[ -]*(?:approv(?:ed|al)|cleared|compliant|licen[sc]ed[ -]+(?:facility|clinic|site)|exempt)\b|\bminimally[ -]+manipulated\b|\bhomologous[ -]+use\b|\b361\b|\bregistered[ -]+(?:with|at|on|by)[ -]+(?:the[ -]+)?\w+|\bfda[ -]+(?:registered|regulated|listed)\b|\b(?:follow|meet|compl|adher|conform|satisf)\w*[ -]+(?:\w+[ -]+){0,3}?(?:fda|ema|mhra|tga|federal|government)[ -]+(?:\w+[ -]+)?(?:guidelines?|regulations?|rules?|standards?|requirements?)\b|\b(?:is|are)[ -]+legal\b/;

export const regulatory: FlagRule = {
  id: 'regulatory',
  why: "Approval, clearance, compliance or exemption is asserted: a regulator's own list can be asked.",
  raise: (context) => {
    if (context.frame.stance === 'denies') return [];
    const at = SAID.exec(context.text);
    if (
      at === null ||
      /\b(?:to|not[ -]+yet)[ -]+(?:(?:obtain|seek|get|be)[ -]*)?$/.test(context.text.slice(0, at.index))
    )
      return [];
    return [
      {
        words: spanOf(context, at),
        reason: say('flags.regulatory', { words: quoted(context, at) }),
      },
    ];
  },
};
