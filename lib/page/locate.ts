import type { CollectedBlock, TextRun } from '../core/collect/index.ts';
import type { Span } from '../core/types/index.ts';

/**
 * Turns a span of a block's text into a range of the page.
 *
 * @param span UTF-16 offsets into the block's text; parts of it that no run covers (line breaks) at either end
 *   are left out
 * @returns null, and never a wrong range, when the page has changed under the block: a node is gone or its text
 *   is another one now. Also null when there is no text in the span, or when it crosses the edge of a shadow root.
 */
export function toRange(collected: CollectedBlock<Node>, span: Span): Range | null {
  const runs = runsIn(collected.runs, span);
  const first = runs[0];
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return null;
  if (!runs.every((run) => stillStands(run, collected.block.text))) return null;
  if (first.node.getRootNode() !== last.node.getRootNode()) return null;
  const range = first.node.ownerDocument?.createRange();
  if (range === undefined) return null;
  range.setStart(first.node, first.nodeStart + Math.max(0, span.start - first.blockStart));
  range.setEnd(last.node, last.nodeStart + Math.min(last.length, span.end - last.blockStart));
  return range;
}

/** The runs that share at least one unit with the span. */
function runsIn(runs: readonly TextRun<Node>[], span: Span): readonly TextRun<Node>[] {
  if (span.start >= span.end) return [];
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && run.blockStart + run.length <= span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  for (let run = runs[end]; run !== undefined && run.blockStart < span.end; run = runs[end]) end++;
  return runs.slice(low, end);
}

/** Whether a run's node is still on the page with the words that the block has from it. */
export function stillStands(run: TextRun<Node>, text: string): boolean {
  if (!run.node.isConnected) return false;
  const now = (run.node.nodeValue ?? '').slice(run.nodeStart, run.nodeStart + run.length);
  return now.replace(/[\t\n\f\r]/g, ' ') === text.slice(run.blockStart, run.blockStart + run.length);
}
