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
        reason: `${name} had no control group: nobody was compared.`,
      }));
    const uncontrolled = context.strength === 'uncontrolled-studies' && !context.comparedUnclear;
    if (cited.length > 0 || context.restsOnUnknown || !uncontrolled) return cited;
    return [{ reason: 'None of the studies that answer this had a control group: nobody was compared.' }];
  },
};
