import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { say } from '../lib/core/messages/index.ts';
import type { HiddenView } from '../lib/paint/popover-view.ts';
import { PopoverFrame } from './popover-frame.tsx';

/** Says that a claim was hidden, and brings it back. */
export function HiddenPopover({ onClose, onUndo }: HiddenView): JSX.Element {
  const id = useId();
  return (
    <PopoverFrame labelledBy={id} scrollKey="hidden" onClose={onClose} footer={null}>
      <div class="btc-part btc-hidden">
        <p id={id} tabIndex={-1} data-initial-focus="">
          {say('popover.hidden')}
        </p>
        <button type="button" class="btc-button" onClick={onUndo}>
          {say('popover.undo')}
        </button>
      </div>
    </PopoverFrame>
  );
}
