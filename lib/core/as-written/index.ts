import { onceFor } from '../once.ts';
import type { BlockSpan, TextBlock } from '../types/index.ts';
import { asSeen } from './as-seen.ts';
import { editedMarkup } from './edited-markup.ts';
import type { EditedText } from './edited-text.ts';
import { spelling } from './spelling.ts';

/** A page's blocks made easy to read, and the one way back to what is written. */
export interface AsMeant {
  /** As they look: what references are read in, which have a spelling of their own. */
  readonly seen: readonly TextBlock[];
  /** And with slips mended: what claims are found in. The same objects where there was nothing to edit. */
  readonly blocks: readonly TextBlock[];
  /** The span in the page's own text, UTF-16 units, for one in a block of `blocks`; `text` are the words there. */
  written<S extends BlockSpan>(span: S): S;
}

/** @param blocks ids unique */
export function asMeant(page: readonly TextBlock[]): AsMeant {
  const seen = edits(page, seenBlock);
  const meant = edits(seen.blocks, meantBlock);
  return { seen: seen.blocks, blocks: meant.blocks, written: (span) => seen.back(meant.back(span)) };
}

/** A text as meant; null where it is so already. */
export function meantText(text: string): EditedText | null {
  const seen = asSeen(text);
  const meant = spelling(seen?.text ?? text);
  if (seen === null || meant === null) return seen ?? meant;
  return {
    text: meant.text,
    original: (span) => seen.original(meant.original(span)),
    edited: (span) => meant.edited(seen.edited(span)),
  };
}

/** A block with another text, and the way back. */
interface EditedBlock {
  readonly block: TextBlock;
  readonly edit: EditedText;
}

const withEdit = (edit: (text: string) => EditedText | null) =>
  onceFor((block: TextBlock): EditedBlock | null => {
    const done = edit(block.text);
    return done === null
      ? null
      : { block: { ...block, text: done.text, ...editedMarkup(block, done) }, edit: done };
  });
const seenBlock = withEdit(asSeen);
const meantBlock = withEdit(spelling);

function edits(page: readonly TextBlock[], edit: (block: TextBlock) => EditedBlock | null) {
  const edited = new Map<number, { readonly before: string; readonly edit: EditedText }>();
  const blocks = page.map((block) => {
    const done = edit(block);
    if (done === null) return block;
    edited.set(block.id, { before: block.text, edit: done.edit });
    return done.block;
  });
  const back = <S extends BlockSpan>(span: S): S => {
    const at = edited.get(span.blockId);
    if (at === undefined) return span;
    const { start, end } = at.edit.original(span);
    return { ...span, start, end, ...('text' in span ? { text: at.before.slice(start, end) } : {}) };
  };
  return { blocks, back };
}
