import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../lib/core/messages/index.ts';

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

interface PopoverFrameProps {
  /** Ids of the elements that name the dialog. */
  readonly labelledBy: string;
  /** Another one begins at the top, with everything closed that a reader opened. */
  readonly scrollKey: string;
  readonly onClose: () => void;
  readonly footer: JSX.Element | null;
  readonly children: ComponentChildren;
}

/**
 * The popover as a dialog: a way out, what scrolls, and the foot below. Placing, Escape, clicks outside and moving the
 * focus in and back are its host's work; the element that should take the focus has `data-initial-focus`.
 */
export function PopoverFrame({
  labelledBy,
  scrollKey,
  onClose,
  footer,
  children,
}: PopoverFrameProps): JSX.Element {
  const frame = useRef<HTMLElement>(null);
  // Where there is little room, the whole of it scrolls.
  useLayoutEffect(() => {
    if (frame.current !== null) frame.current.scrollTop = 0;
  }, [scrollKey]);
  return (
    <section class="btc-popover" role="dialog" aria-labelledby={labelledBy} ref={frame}>
      <button type="button" class="btc-close" aria-label={say('popover.close')} onClick={onClose}>
        <CloseIcon />
      </button>
      <div class="btc-scroll" key={scrollKey}>
        {children}
      </div>
      {footer}
    </section>
  );
}
