import { readReferences } from '../../../lib/core/references/index.ts';
import type { CitationMark, TextBlock } from '../../../lib/core/types/index.ts';
import { blocksOf, INDEX } from './studies.ts';

/** A mark as a test names it: its words as printed, and the labels of the sources that it names. */
export type ReadMark = readonly [words: string, ...labels: string[]];

/**
 * Reads a page. Lines are written as for `blocksOf`; within them
 * `<sup>1</sup>` is raised, `<a #x>1</a>` or `<a https://…>study</a>` a link, `<i note text>1</i>` has a note, and
 * `<#x>` is an anchor.
 */
export function readMarked(...lines: readonly string[]): {
  readonly marks: readonly ReadMark[];
  readonly sources: ReturnType<typeof readReferences>['references'];
  readonly labels: readonly string[];
  readonly blocks: readonly TextBlock[];
  readonly spans: readonly CitationMark[];
} {
  const blocks = blocksOf(...lines).map(marked);
  const { references, marksIn } = readReferences(blocks, INDEX);
  const spans = blocks.flatMap(marksIn);
  const label = (id: number) => references[id - 1]?.label ?? '?';
  return {
    marks: spans.map(({ text, references: ids }): ReadMark => [text, ...ids.map(label)]),
    blocks,
    spans,
    sources: references,
    labels: references.map((reference) => reference.label),
  };
}

const TAG = /<(?:(sup|a|i)( [^>]*)?|\/(sup|a|i)|#([^>]+))>/g;

function marked(block: TextBlock): TextBlock {
  let text = '';
  let from = 0;
  const open: { tag: string; of: string; start: number }[] = [];
  const links: { start: number; end: number; href: string }[] = [];
  const raised: { start: number; end: number }[] = [];
  const notes: { start: number; end: number; note: string }[] = [];
  const anchors: { name: string; at: number }[] = [];
  for (const match of block.text.matchAll(TAG)) {
    text += block.text.slice(from, match.index);
    from = match.index + match[0].length;
    const [, tag, of = '', closed, name] = match;
    if (name !== undefined) anchors.push({ name, at: text.length });
    else if (tag !== undefined) open.push({ tag, of: of.trim(), start: text.length });
    else if (closed !== undefined) {
      const begun = open.pop();
      if (begun === undefined) continue;
      const span = { start: begun.start, end: text.length };
      if (closed === 'sup') raised.push(span);
      if (closed === 'a') links.push({ ...span, href: begun.of });
      if (closed === 'i') notes.push({ ...span, note: begun.of });
    }
  }
  text += block.text.slice(from);
  return { ...block, text, links, raised, notes, anchors };
}
