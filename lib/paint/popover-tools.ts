import type { Language } from '../core/messages/index.ts';
import type { placePopover } from './place-popover.ts';
import type { RenderPopover } from './popover-view.ts';

/** What draws popovers: far more code than finding claims takes, so it comes to a page only when somebody is there. */
export interface PopoverTools {
  /** Style of what `render` draws. */
  readonly css: string;
  readonly render: RenderPopover;
  readonly place: typeof placePopover;
  /** Chooses the language of all that is drawn from now on. */
  speak(language: Language): void;
}
