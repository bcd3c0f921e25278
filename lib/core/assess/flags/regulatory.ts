import { type FlagRule, quoted, words } from './types.ts';

const SAID =
  /\b(?:fda|ema|mhra|tga|government)?[\s-]*(?:approv(?:ed|al)|cleared|compliant|licen[sc]ed[\s-]+(?:facility|clinic|site)|exempt)\b|\bminimally[\s-]+manipulated\b|\bhomologous[\s-]+use\b|\b361\b|\bregistered[\s-]+with[\s-]+(?:the[\s-]+)?\w+/;

export const regulatory: FlagRule = {
  id: 'regulatory',
  why: "Approval, clearance, compliance or exemption is asserted: a regulator's own list can be asked.",
  raise: (context) => {
    if (context.frame.stance === 'denies') return [];
    const at = SAID.exec(context.text);
    if (
      at === null ||
      /\b(?:to|not[\s-]+yet)[\s-]+(?:obtain|seek|get|be)?[\s-]*$/.test(context.text.slice(0, at.index))
    )
      return [];
    return [
      {
        words: words(context, at),
        reason: `The page says ${quoted(context, at)}. That is about permission, not about whether it works; the regulator's own list can be asked.`,
      },
    ];
  },
};
