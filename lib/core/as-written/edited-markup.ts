import type { BlockMarkup } from '../collect/block-markup.ts';
import type { Span, TextBlock } from '../types/index.ts';
import type { EditedText } from './edited-text.ts';

/** A block's markup with its offsets in the edited text; what is left of no unit is dropped. */
export function editedMarkup(
  { links, raised, notes, anchors }: TextBlock,
  edit: Pick<EditedText, 'edited'>,
): BlockMarkup {
  const moved = <S extends Span>(spans: readonly S[]): S[] =>
    spans.flatMap((span) => {
      const { start, end } = edit.edited(span);
      return end > start ? [{ ...span, start, end }] : [];
    });
  return {
    ...(links === undefined ? {} : { links: moved(links) }),
    ...(raised === undefined ? {} : { raised: moved(raised) }),
    ...(notes === undefined ? {} : { notes: moved(notes) }),
    ...(anchors === undefined
      ? {}
      : {
          anchors: anchors.map(({ name, at }) => ({ name, at: edit.edited({ start: at, end: at }).start })),
        }),
  };
}
