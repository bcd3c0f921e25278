import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { reportText } from '../lib/core/words/claim-texts.ts';
import type { PopoverView } from '../lib/paint/popover-view.ts';
import { ClaimActions } from './claim-actions.tsx';
import { PopoverBody } from './popover-body.tsx';
import { PopoverFooter } from './popover-footer.tsx';
import { PopoverFrame } from './popover-frame.tsx';
import { PopoverHead } from './popover-head.tsx';
import { ReportForm } from './report-form.tsx';

/** The popover beside a claim. */
export function ClaimPopover(view: PopoverView): JSX.Element {
  const id = useId();
  /** Id of the claim that a report is written on. */
  const [reported, setReported] = useState<string | null>(null);
  const { annotation, index, count, records, version, onCopy, onStep } = view;
  const isReporting = reported === annotation.id;
  const atHand = typeof records === 'string' ? null : records;
  return (
    <PopoverFrame
      labelledBy={`${id}-says ${id}-title`}
      scrollKey={annotation.id}
      onClose={view.onClose}
      footer={
        <PopoverFooter what="claim" index={index} count={count} onStep={onStep}>
          <ClaimActions
            key={annotation.id}
            view={view}
            isReporting={isReporting}
            onReport={() => setReported(isReporting ? null : annotation.id)}
          />
        </PopoverFooter>
      }
    >
      <PopoverHead view={view} id={id} />
      <PopoverBody view={view} />
      {isReporting && <ReportForm text={reportText(annotation, atHand, version)} onCopy={onCopy} />}
    </PopoverFrame>
  );
}
