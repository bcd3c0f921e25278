import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { PopoverView } from '../lib/paint/popover-view.ts';
import { PopoverBody } from './popover-body.tsx';
import { PopoverFooter } from './popover-footer.tsx';
import { PopoverFrame } from './popover-frame.tsx';
import { PopoverHead } from './popover-head.tsx';

/** The popover beside a claim. */
export function ClaimPopover(view: PopoverView): JSX.Element {
  const id = useId();
  const { index, count, onStep } = view;
  return (
    <PopoverFrame
      labelledBy={`${id}-says ${id}-title`}
      scrollKey={view.annotation.id}
      onClose={view.onClose}
      footer={<PopoverFooter what="claim" index={index} count={count} onStep={onStep} />}
    >
      <PopoverHead view={view} id={id} />
      <PopoverBody view={view} />
    </PopoverFrame>
  );
}
