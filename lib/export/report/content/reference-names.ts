import type { RecordedReference } from '../../../core/types/index.ts';
import { isBareLabel, referenceName, referenceWithin } from '../../../core/words/reference-name.ts';
import type { PageContext } from './context.ts';
import { slot, slotted } from './slotted.ts';
import type { Inline } from './types.ts';

type Namer = typeof referenceName;

/** A source within a sentence: "source 9", "Centeno et al., 2017", with the page's words marked as that. */
export function nameWithin(context: PageContext, reference: RecordedReference): Inline[] {
  return named(context, reference, referenceWithin);
}

/** The same at the beginning: "Source 9". */
export function nameAtStart(context: PageContext, reference: RecordedReference): Inline[] {
  return named(context, reference, referenceName);
}

function named({ ofPage }: PageContext, { label, place }: RecordedReference, name: Namer): Inline[] {
  if (isBareLabel(label)) return [name({ label, place })];
  return slotted(name({ label: slot('label'), place }), { label: ofPage(label) });
}
