import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { reportText } from '../lib/core/words/claim-texts.ts';
import type { PopoverView } from '../lib/paint/popover-view.ts';
import { ClaimActions } from './claim-actions.tsx';
import { PopoverBody } from './popover-body.tsx';
import { PopoverFooter } from './popover-footer.tsx';
import { PopoverFrame } from './popover-frame.tsx';
import { PopoverHead } from './popover-head.tsx';
import { ReportForm } from './report-form.tsx';

/** What a reader writes of a claim. It stays while the popover is open, so that Escape loses nothing. */
interface Report {
  readonly claim: string;
  readonly text: string;
  readonly isOpen: boolean;
}

/** The popover beside a claim. */
export function ClaimPopover(view: PopoverView): JSX.Element {
  const id = useId();
  const [kept, setReport] = useState<Report | null>(null);
  const reportButton = useRef<HTMLButtonElement>(null);
  const { annotation, index, count, records, version, onCopy, onStep } = view;
  const atHand = typeof records === 'string' ? null : records;
  const claim = annotation.id;
  const report: Report =
    kept?.claim === claim ? kept : { claim, text: reportText(annotation, atHand, version), isOpen: false };
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
            isReporting={report.isOpen}
            reportButton={reportButton}
            onReport={() => setReport({ ...report, isOpen: !report.isOpen })}
          />
        </PopoverFooter>
      }
    >
      <PopoverHead view={view} id={id} />
      <PopoverBody view={view} />
      {report.isOpen && (
        <ReportForm
          text={report.text}
          onText={(text) => setReport({ ...report, text })}
          onCopy={onCopy}
          onClose={() => {
            setReport({ ...report, isOpen: false });
            reportButton.current?.focus();
          }}
        />
      )}
    </PopoverFrame>
  );
}
