import { say } from '../../messages/index.ts';
import { type FlagRule, promisesBenefit } from './types.ts';

export const noControlGroup: FlagRule = {
  id: 'no-control-group',
  why: 'Where nobody was compared, nobody can tell the treatment from time, exercise or expectation.',
  raise: (context) => {
    if (!promisesBenefit(context)) return [];
    const cited = context.cited
      .filter(
        ({ study }) =>
          study.subjects === 'people' && study.controlled === false && study.design === 'case-series',
      )
      .map(({ name, study }) => ({
        studyId: study.id,
        reason: say('flags.no-control-group', { source: name }),
      }));
    const uncontrolled = context.strength === 'uncontrolled-studies' && !context.comparedUnclear;
    if (cited.length > 0 || context.restsOnUnknown || !uncontrolled) return cited;
    return [{ reason: say('flags.none-has-control-group') }];
  },
};
