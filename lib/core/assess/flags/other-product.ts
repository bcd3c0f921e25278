import { testedProduct } from '../../match/reasons.ts';
import type { FlagRule } from './types.ts';

export const otherProduct: FlagRule = {
  id: 'other-product',
  why: "The cited source tested another product, or other people's cells, than the page speaks of.",
  raise: ({ cited, frame }) =>
    cited
      .filter((c) => !c.sameProduct && c.study.interventions.length > 0)
      .map(({ name, study }) => ({
        studyId: study.id,
        reason: `${name} tested ${tested(study)}. The page speaks of ${spokenOf(frame.interventions)}.`,
      })),
};

type Study = Parameters<FlagRule['raise']>[0]['cited'][number]['study'];

function tested(study: Study): string {
  return study.interventions
    .map((intervention) =>
      testedProduct({
        intervention,
        ...(study.cellSource === undefined ? {} : { cellSource: study.cellSource }),
      }),
    )
    .join(' and ');
}

function spokenOf(mentions: Parameters<FlagRule['raise']>[0]['frame']['interventions']): string {
  const names = mentions.map((m) =>
    testedProduct({
      intervention: m.concept,
      ...(m.cellSource === undefined ? {} : { cellSource: m.cellSource }),
    }),
  );
  return [...new Set(names)].join(' and ');
}
