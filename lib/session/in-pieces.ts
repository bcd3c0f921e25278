import type { TextBlock } from '../core/types/index.ts';

/** In UTF-16 units: a message of this length is packed in a few milliseconds. */
const PIECE = 64_000;

/** Blocks in groups that can be sent one by one; a block is never cut. */
export function* inPieces(blocks: readonly TextBlock[]): Generator<readonly TextBlock[], void> {
  let piece: TextBlock[] = [];
  let length = 0;
  for (const block of blocks) {
    if (piece.length > 0 && length + block.text.length > PIECE) {
      yield piece;
      piece = [];
      length = 0;
    }
    piece.push(block);
    length += block.text.length;
  }
  if (piece.length > 0) yield piece;
}
