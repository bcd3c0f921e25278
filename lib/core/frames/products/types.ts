import type { Found } from '../../lexicon/index.ts';
import type { BlockText } from '../../page-text.ts';
import type { InterventionId } from '../../types/index.ts';

export type Product = Found<InterventionId>;

/** Which of a block's products count. */
export type Take = (block: BlockText) => readonly Product[];
