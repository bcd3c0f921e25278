import { say } from '../../messages/index.ts';
import { type FlagRule, quoted, spanOf } from './types.ts';

const OWN =
  /\b(?:your|the[ -]+patient'?s|their)[ -]+own[ -]+(?:\w+[ -]+){0,8}?(?:cells?|blood|body|tissues?|plate?lets?|marrow|fat)\b|\b(?:is|are)[ -]+(?:your|their|the[ -]+patient'?s)[ -]+own\b|\b(?:is|are|comes?[ -]+from)[ -]+(?:yours|you|your[ -]+(?:own[ -]+)?body)\b|\bautologous\b|\bnatural\b/;

export const ownCells: FlagRule = {
  id: 'own-cells-therefore-safe',
  why: '"Your own" is given as the reason for safety. Own cells can still do harm where they are put.',
  raise: (context) => {
    if (context.frame.kind !== 'safety' || context.frame.stance === 'denies') return [];
    const at = OWN.exec(context.text);
    if (at === null) return [];
    return [
      {
        words: spanOf(context, at),
        reason: say('flags.own-cells', { words: quoted(context, at) }),
      },
    ];
  },
};
