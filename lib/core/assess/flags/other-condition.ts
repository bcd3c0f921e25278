import { say } from '../../messages/index.ts';
import type { FlagRule } from './types.ts';

export const otherCondition: FlagRule = {
  id: 'other-condition',
  why: 'The cited source tested the product, but for something else.',
  raise: ({ cited }) =>
    cited
      .filter((c) => c.sameProduct && !c.sameCondition)
      .map(({ name, study }) => ({
        studyId: study.id,
        reason: say('flags.other-condition', { source: name }),
      })),
};
