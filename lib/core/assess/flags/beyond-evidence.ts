import { type FlagRule, quoted, spanOf } from './types.ts';

const BEYOND =
  /\b(?:(?:clinically|scientifically)[ -]+)?proven\b|\bproves?\b|\bcur(?:e|es|ed|ative|ing)\b|\bguarante\w+\b|\bre-?gr(?:ow|ew)\w*\b|\bre-?buil(?:d|ds|ding|t)\b|\brestor(?:e|es|ed|ing)[ -]+(?:\w+[ -]+){0,2}(?:cartilage|dis[ck]s?)\b|\bpermanent(?:ly)?\b|\b(?:no|zero|without)[ -]+(?:any[ -]+)?(?:risks?|side[ -]+effects?|dangers?|complications?|(?:risk[ -]+of[ -]+)?rejection)\b|\brisk-?free\b|\b(?:cannot|can't)[ -]+be[ -]+rejected\b/;

export const beyondEvidence: FlagRule = {
  id: 'beyond-evidence',
  why: 'Words such as "proven", "cure", "regrow", "no risk" go beyond what studies of this kind can show, when asserted flatly.',
  raise: (context) => {
    if (context.frame.stance !== 'asserts' || context.frame.oblique === true) return [];
    const at = BEYOND.exec(context.text);
    if (at === null) return [];
    return [
      {
        words: spanOf(context, at),
        reason: `${quoted(context, at)} says more than any study in these packs can show.`,
      },
    ];
  },
};
