import { list } from '../numbers.ts';
import type { Grammar } from './types.ts';

/** "No" before the verb as it stands. Several are denied one by one: "no alivia … y mejora …" would assert the second. */
export const spanish: Grammar = {
  may: ({ base }) => ({ one: `puede ${base}`, many: `pueden ${base}` }),
  not: ({ one, many }) => ({ one: `no ${one}`, many: `no ${many}` }),
  together: (predicates) => {
    const ones = predicates.map(({ one }) => one);
    const manys = predicates.map(({ many }) => many);
    return {
      one: list(ones),
      many: list(manys),
      base: list(predicates.map(({ base }) => base)),
      denied: { one: `no ${ones.join(' ni ')}`, many: `no ${manys.join(' ni ')}` },
    };
  },
};
