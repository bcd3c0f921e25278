import { type AsMeant, asMeant } from './as-written/index.ts';
import { type BlockText, readPage } from './page-text.ts';
import { readReferences } from './references/index.ts';
import type { EvidenceIndex, TextBlock } from './types/index.ts';

/** A page read up to where its claims are looked for. */
export interface ReadBlocks {
  /** Its prose as meant; the reference list is left out. */
  readonly page: readonly BlockText[];
  /** Tells the page's abbreviations from another's. */
  readonly abbreviations: () => string;
  readonly references: ReturnType<typeof readReferences>;
  /** The way back to the page's own offsets and words. */
  readonly meant: AsMeant;
}

/**
 * Reads a page's blocks: references as they look, because they have a spelling of their own, and prose as meant.
 *
 * @param evidence its packs in order (`evidence-order.ts`)
 */
export function readBlocks(blocks: readonly TextBlock[], evidence: EvidenceIndex): ReadBlocks {
  const meant = asMeant(blocks);
  const references = readReferences(meant.seen, evidence);
  const { blocks: page, abbreviations } = readPage(meant.blocks, {
    skip: references.listBlockIds,
    marksIn: (block) => references.marksIn(block),
  });
  return { page, abbreviations, references, meant };
}
