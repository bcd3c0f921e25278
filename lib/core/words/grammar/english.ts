import { list } from '../numbers.ts';
import type { Grammar } from './types.ts';

export const english: Grammar = {
  may: ({ base }) => ({ one: `may ${base}`, many: `may ${base}` }),
  not: ({ base }) => ({ one: `does not ${base}`, many: `do not ${base}` }),
  together: (predicates) => ({
    one: list(predicates.map(({ one }) => one)),
    many: list(predicates.map(({ many }) => many)),
    base: list(predicates.map(({ base }) => base)),
  }),
};
