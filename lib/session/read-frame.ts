import type { CollectedBlock } from '../core/collect/index.ts';
import type { ReadFrame } from '../core/page-record/read-frame.ts';
import type { Analysis } from '../core/types/index.ts';
import { canonicalOf, pageSource } from '../page/source.ts';
import type { Sources } from './sources.ts';

/**
 * What a frame has read and found, as plain data.
 *
 * @param found with the claims and marks that stand in `blocks` now
 * @returns null where the language of the page was not read yet
 */
export function readFrame(
  document: Document,
  blocks: readonly CollectedBlock<Node>[],
  found: Omit<Analysis, 'language'> & { readonly language: string | null },
  sources: Pick<Sources, 'statusOf' | 'crossref'>,
): ReadFrame | null {
  const { language } = found;
  if (language === null) return null;
  const ids = new Set(blocks.map(({ block }) => block.id));
  const { domain, title } = pageSource(document);
  return {
    address: /^https?:/.test(document.URL) ? document.URL : '',
    canonical: canonicalOf(document)?.href ?? null,
    domain,
    title: title.trim(),
    blocks: blocks.map(({ block: { id, text } }) => ({ id, text })),
    analysis: {
      ...found,
      language,
      annotations: found.annotations.filter(({ frame }) => ids.has(frame.blockId)),
      marks: found.marks.filter(({ blockId }) => ids.has(blockId)),
      statements: found.statements.filter(({ blockId }) => ids.has(blockId)),
    },
    statuses: found.references.flatMap((reference) => {
      const status = sources.statusOf(reference);
      return status === undefined ? [] : [[reference.id, status] as const];
    }),
    crossref: sources.crossref(),
  };
}
