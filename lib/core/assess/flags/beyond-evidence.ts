import { say } from '../../messages/index.ts';
import { type FlagRule, quoted, spanOf } from './types.ts';

const BEYOND =
  /\b(?:(?:clinically|scientifically)[ -]+)?proven\b|\bprove[sd]?\b|\bcur(?:e|es|ed|ative|ing)\b|\bguarante\w+\b|\bre-?gr(?:ow|ew)\w*\b|\bre-?buil(?:d|ds|ding|t)\b|\brestor(?:e|es|ed|ing)[ -]+(?:\w+[ -]+){0,2}(?:cartilage|dis[ck]s?)\b|\bpermanent(?:ly)?\b|\b(?:no|zero|without)[ -]+(?:any[ -]+)?(?:risks?|side[ -]+effects?|dangers?|complications?|(?:risk[ -]+of[ -]+)?rejection)\b|\b(?:risk|side[ -]+effect|complication|infection|tumou?r|cancer)s?[ -]?free\b|\b(?:no|zero)[ -]+(?:chance|possibility|danger)[ -]+of\b|\b(?:100[ -]?%|completely|totally|absolutely)[ -]+safe\b|\beliminat\w+[ -]+(?:\w+[ -]+){0,3}?risks?\b|\bfree[ -]+(?:of|from)[ -]+(?:any[ -]+)?(?:risks?|side[ -]+effects?|dangers?|complications?)\b|\b(?:cannot|can't|never|won't|not)[ -]+(?:ever[ -]+)?be[ -]+rejected\b/;

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
        reason: say('flags.beyond-evidence', { words: quoted(context, at) }),
      },
    ];
  },
};
