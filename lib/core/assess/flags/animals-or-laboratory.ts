import { say } from '../../messages/index.ts';
import { type FlagRule, promisesBenefit, quoted, spanOf } from './types.ts';

/** The page itself offers animals or a dish as its evidence. */
const SAID =
  /\b(?:rabbits?|rats?|mice|sheep|pigs|goats|animal[ -]+(?:models?|stud(?:y|ies)|research|work)|in[ -]+animals|in[ -]+vitro)\b/;

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
        reason: say(study.subjects === 'animals' ? 'flags.cites-animals' : 'flags.cites-laboratory', {
          source: name,
        }),
      }));
    const said = SAID.exec(context.text);
    if (cited.length === 0 && said !== null && promisesBenefit(context)) {
      return [
        {
          words: spanOf(context, said),
          reason: say('flags.speaks-of-animals', { words: quoted(context, said) }),
        },
      ];
    }
    if (cited.length > 0 || context.strength !== 'preclinical-only' || !promisesBenefit(context))
      return cited;
    return [{ reason: say('flags.animals-only') }];
  },
};
