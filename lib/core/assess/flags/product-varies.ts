import { say } from '../../messages/index.ts';
import { isBroad } from '../by-product.ts';
import type { FlagRule } from './types.ts';

export const productVaries: FlagRule = {
  id: 'product-varies',
  why: 'A broad name stands for many products, and the studies tested only some of them.',
  raise: ({ frame, direct }) => {
    const broad = frame.interventions.find((m) => isBroad(m.concept));
    if (broad === undefined || frame.kind === 'regulatory') return [];
    const tested = new Set(
      direct.map((f) => f.intervention).filter((i) => i !== null && i !== broad.concept),
    );
    if (tested.size === 0) return [];
    return [
      {
        reason: say('flags.product-varies', { words: broad.text }),
      },
    ];
  },
};
