import { spliced } from '../../core/clauses.ts';
import { inOrderOfPacks } from '../../core/evidence-order.ts';
import { interventionsOf } from '../../core/frames/interventions.ts';
import type { BlockText } from '../../core/page-text.ts';
import { isAboutTherapy } from '../../core/page-topic.ts';
import { readBlocks } from '../../core/read-blocks.ts';
import type { Clause } from '../../core/rules/types.ts';
import type { EvidenceIndex, Span } from '../../core/types/index.ts';
import { readText } from '../scan/read-document.ts';
import { type NearRule, nearRules, vetoesOn } from './near-rules.ts';

/**
 * The first reason that holds. `page`: the page is not about such a therapy. `unread`: the words stand in
 * no sentence that is read (a reference list). `reach`: no therapy is named near. `rule`: no rule holds.
 * `veto`: a veto silences those that hold. `shape`: a claim by all of these, yet too short, too long, a heading
 * that says nothing, or cut elsewhere.
 */
export const MISS_REASONS = ['page', 'unread', 'reach', 'rule', 'veto', 'shape'] as const;
export type MissReason = (typeof MISS_REASONS)[number];

export interface WhyMissed {
  readonly reason: MissReason;
  readonly reach: Clause['reach'];
  readonly near: readonly NearRule[];
  readonly vetoes: readonly string[];
}

interface Part extends Span {
  readonly blockIndex: number;
  readonly sentenceIndex: number;
}

/**
 * Reads a page's text as the core does, and says of any sentence of it why it makes no claim.
 *
 * @returns for UTF-16 offsets into the text, what the clause that covers most of them lacks
 */
export function missReader(text: string, evidence: EvidenceIndex): (sentence: Span) => WhyMissed {
  const { blocks, whole } = readText(text);
  const { page, meant } = readBlocks(blocks, inOrderOfPacks(evidence));
  const aboutTherapy = isAboutTherapy(page);
  const parts = page.flatMap((block, blockIndex) => partsOf(block, blockIndex));
  const nothing = { reach: null, near: [], vetoes: [] };

  return (sentence) => {
    if (!aboutTherapy) return { reason: 'page', ...nothing };
    const part = mostShared(parts, sentence, (one) => {
      const blockId = page[one.blockIndex]?.block.id ?? -1;
      const at = whole.starts.get(blockId) ?? 0;
      const { start, end } = meant.written({ blockId, start: one.start, end: one.end });
      return { start: at + start, end: at + end };
    });
    const block = page[part?.blockIndex ?? -1];
    if (part === null || block === undefined) return { reason: 'unread', ...nothing };
    const clause = clauseAt(page, block, part);
    const found = { reach: clause.reach, near: nearRules(clause), vetoes: vetoesOn(clause) };
    return { reason: reasonOf(found), ...found };
  };
}

function reasonOf({ reach, near, vetoes }: Omit<WhyMissed, 'reason'>): MissReason {
  if (reach === null) return 'reach';
  if (near.every((rule) => rule.lacks !== null)) return 'rule';
  return vetoes.length > 0 ? 'veto' : 'shape';
}

function partsOf(block: BlockText, blockIndex: number): Part[] {
  return block.sentences.flatMap((sentence, sentenceIndex) =>
    spliced(block.cased, sentence).map((span) => ({ ...span, blockIndex, sentenceIndex })),
  );
}

function mostShared(parts: readonly Part[], sentence: Span, spanOf: (part: Part) => Span): Part | null {
  let best: Part | null = null;
  let most = 0;
  for (const part of parts) {
    const { start, end } = spanOf(part);
    const shared = Math.min(end, sentence.end) - Math.max(start, sentence.start);
    if (shared > most) [best, most] = [part, shared];
  }
  return best;
}

function clauseAt(page: readonly BlockText[], block: BlockText, part: Part): Clause {
  const { start, end, blockIndex, sentenceIndex } = part;
  const products = interventionsOf({ page, blockIndex, sentenceIndex, clause: { start, end } });
  const names = (found: readonly Span[]) => found.some((one) => one.start >= start && one.end <= end);
  return {
    text: block.text.slice(start, end),
    start,
    end,
    isHeading: block.block.role === 'heading',
    reach: products.reach,
    namesCondition: names(block.conditions),
    namesOutcome: names(block.outcomes),
    namesComparator: products.compared.length > 0 || names(block.comparators),
  };
}
