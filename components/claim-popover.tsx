import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { PopoverView } from '../lib/paint/popover-view.ts';
import { PopoverBody } from './popover-body.tsx';
import { PopoverFooter } from './popover-footer.tsx';
import { PopoverHead } from './popover-head.tsx';

function CloseIcon(): JSX.Element {
  return (
    <svg
      viewBox="0 0 16 16"
      width="14"
      height="14"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      aria-hidden="true"
    >
      <path d="M3 3l10 10M13 3L3 13" stroke-linecap="round" />
    </svg>
  );
}

/**
 * The popover beside a claim. Placing, Escape, clicks outside and moving the focus in and back are its host's work;
 * the element that should take the focus has `data-initial-focus`. What a reader opened is closed again for the
 * next claim.
 */
export function ClaimPopover(view: PopoverView): JSX.Element {
  const id = useId();
  return (
    <section class="btc-popover" role="dialog" aria-labelledby={`${id}-says ${id}-title`}>
      <button type="button" class="btc-close" aria-label="Close" onClick={view.onClose}>
        <CloseIcon />
      </button>
      <div class="btc-scroll" key={view.annotation.id}>
        <PopoverHead view={view} id={id} />
        <PopoverBody view={view} />
      </div>
      <PopoverFooter index={view.index} count={view.count} onStep={view.onStep} />
    </section>
  );
}
