import { say } from '../../messages/index.ts';
import { type FlagRule, quoted, spanOf } from './types.ts';

const COUNT =
  /\b(?:\d[\d,.]*[ -]+(?:million|billion)|(?:many|tens[ -]+of|hundreds[ -]+of)?[ -]*(?:millions|billions))[ -]+(?:of[ -]+)?(?:\w+[ -]+){0,10}?cells\b/;

export const countOfCells: FlagRule = {
  id: 'count-of-cells',
  why: 'A number of cells is offered as a merit. More cells are not a better result.',
  raise: (context) => {
    const at = COUNT.exec(context.text);
    if (at === null || context.frame.stance === 'denies') return [];
    return [
      {
        words: spanOf(context, at),
        reason: say('flags.count-of-cells', { words: quoted(context, at) }),
      },
    ];
  },
};
