import { say } from '../../messages/index.ts';
import { TRIALS } from '../../statements/ranks.ts';
import type { SourceStatement } from '../../types/index.ts';
import type { FlagContext, FlagRule } from './types.ts';

export const sourceDiffers: FlagRule = {
  id: 'source-differs',
  why: 'The page gives its source more people than it has, a blinding or a peer review that its record denies. What kind of study it is called is the business of rank-inflation.',
  raise: (context) =>
    context.statements
      .filter((statement) => statement.compared === 'other' && isOwn(statement, context))
      .flatMap(({ reference, words, record, start, end }) => {
        const cited = context.cited.find((one) => one.reference === reference);
        if (cited === undefined) return [];
        return [
          {
            studyId: cited.study.id,
            words: { start, end },
            reason: say('flags.source-differs', { source: cited.nameWithin, words, record }),
          },
        ];
      }),
};

function isOwn({ topic, reference }: SourceStatement, { cited }: FlagContext): boolean {
  if (topic === 'people' || topic === 'peer-review') return true;
  const design = cited.find((one) => one.reference === reference)?.study.design;
  return topic === 'blinding' && design !== undefined && TRIALS.includes(design);
}
