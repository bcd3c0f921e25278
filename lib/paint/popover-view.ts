import type { Annotation, CrossrefState, StudyRecord } from '../core/types/index.ts';
import type { SeenAt } from '../core/words/claim-texts.ts';
import type { ShownSource, SourceView } from './source-view.ts';

/** What a popover shows of one claim. All of it is data; text of the page in it is text, never markup. */
export interface PopoverView {
  readonly kind: 'claim';
  readonly annotation: Annotation;
  /** By study id. A study of the annotation that is not in it is in no pack that is at hand. */
  readonly records: ReadonlyMap<string, StudyRecord> | 'loading' | 'failed';
  /** Place of the claim in reading order, from 0, among the `count` that are marked in this frame. */
  readonly index: number;
  readonly count: number;
  /** How many records the packs hold. */
  readonly recordsLooked: number;
  /** The sources that the claim cites, in the order cited. */
  readonly sources: readonly ShownSource[];
  readonly crossref: CrossrefState;
  onClose(): void;
  /** Goes to the next or the previous claim; does nothing at either end. */
  onStep(by: 1 | -1): void;
  /** Asks for the records again, after `'failed'`. */
  onRetry(): void;
  /** In everyday words, or in the field's. */
  readonly level: 'plain' | 'clinical';
  readonly seen: SeenAt;
  /** The extension's own; null where it is not known. */
  readonly version: string | null;
  /** Puts plain text on the clipboard. False: the browser did not let it. */
  onCopy(text: string): Promise<boolean>;
  /** Opens the panel at this claim. False: it cannot be opened from here. */
  onOpenPanel(): Promise<boolean>;
  /** Takes the claim's mark away until the page is loaded again. */
  onHide(): void;
}

/** Stands where the popover of a claim was that the reader has just hidden. */
export interface HiddenView {
  readonly kind: 'hidden';
  onClose(): void;
  onUndo(): void;
}

/** What the popover can show. */
export type View = PopoverView | SourceView | HiddenView;

/** Draws a view into the container, or clears the container when there is none. Called again for each change. */
export type RenderPopover = (container: HTMLElement, view: View | null) => void;
