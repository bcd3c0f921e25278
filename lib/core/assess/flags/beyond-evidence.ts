import { type FlagRule, quoted, words } from './types.ts';

const BEYOND =
  /\b(?:(?:clinically|scientifically)[\s-]+)?proven\b|\bproves?\b|\bcur(?:e|es|ed|ative|ing)\b|\bguarante\w+\b|\bre-?gr(?:ow|ew)\w*\b|\bre-?buil(?:d|ds|ding|t)\b|\brestor(?:e|es|ed|ing)[\s-]+(?:\w+[\s-]+){0,2}(?:cartilage|dis[ck]s?)\b|\bpermanent(?:ly)?\b|\b(?:no|zero|without)[\s-]+(?:any[\s-]+)?(?:risks?|side[\s-]+effects?|dangers?|complications?|(?:risk[\s-]+of[\s-]+)?rejection)\b|\brisk-?free\b|\b(?:cannot|can't)[\s-]+be[\s-]+rejected\b/;

export const beyondEvidence: FlagRule = {
  id: 'beyond-evidence',
  why: 'Words such as "proven", "cure", "regrow", "no risk" go beyond what studies of this kind can show, when asserted flatly.',
  raise: (context) => {
    if (context.frame.stance !== 'asserts') return [];
    const at = BEYOND.exec(context.text);
    if (at === null) return [];
    return [
      {
        words: words(context, at),
        reason: `${quoted(context, at)} says more than any study in these packs can show.`,
      },
    ];
  },
};
