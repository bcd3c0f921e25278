import { type FlagRule, promisesBenefit } from './types.ts';

export const animalsOrLaboratory: FlagRule = {
  id: 'animals-or-laboratory',
  why: 'Work in animals or a dish cannot show what happens in people. For what is in a product a laboratory test is the right design.',
  raise: (context) => {
    if (context.frame.kind === 'content' || context.frame.conditions.some((c) => c.concept === 'animal'))
      return [];
    const cited = context.cited
      .filter(({ study }) => study.subjects === 'animals' || study.subjects === 'laboratory')
      .map(({ name, study }) => ({
        studyId: study.id,
        reason: `${name} is ${study.subjects === 'animals' ? 'an animal study' : 'laboratory work'}. It cannot show what happens in people.`,
      }));
    if (cited.length > 0 || context.strength !== 'preclinical-only' || !promisesBenefit(context))
      return cited;
    return [{ reason: 'Only animals or laboratory work stand behind this in these packs.' }];
  },
};
