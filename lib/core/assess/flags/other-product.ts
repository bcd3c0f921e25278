import { testedProduct } from '../../match/reasons.ts';
import { say } from '../../messages/index.ts';
import type { CellSource, ClaimFrame, InterventionId, StudyEntry } from '../../types/index.ts';
import { joined } from '../../words/joined.ts';

import type { FlagRule } from './types.ts';

export const otherProduct: FlagRule = {
  id: 'other-product',
  why: "The cited source tested another product, or other people's cells, than the page speaks of.",
  raise: ({ cited, frame }) =>
    cited
      .filter((c) => !c.sameProduct && c.study.interventions.length > 0)
      .map(({ name, study }) => ({
        studyId: study.id,
        reason: say('flags.other-product', {
          source: name,
          tested: tested(study),
          spoken: spokenOf(frame),
        }),
      })),
};

function tested({ interventions, cellSource }: StudyEntry): string {
  return named(interventions.map((intervention) => ({ intervention, cellSource })));
}

function spokenOf({ interventions }: ClaimFrame): string {
  return named(interventions.map(({ concept, cellSource }) => ({ intervention: concept, cellSource })));
}

interface Product {
  readonly intervention: InterventionId;
  readonly cellSource: CellSource | undefined;
}

function named(products: readonly Product[]): string {
  const names = products.map(({ intervention, cellSource }) =>
    testedProduct({ intervention, ...(cellSource === undefined ? {} : { cellSource }) }),
  );
  return joined([...new Set(names)], 'numbers.and');
}
