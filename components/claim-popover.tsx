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

/** What a reader writes of a claim. It stays while the popover is open, so that neither Escape nor a step loses it. */
interface Report {
  /** Null: as it is prepared. */
  readonly text: string | null;
  readonly isOpen: boolean;
}

const NO_REPORT: Report = { text: null, isOpen: false };

/** The popover beside a claim. */
export function ClaimPopover(view: PopoverView): JSX.Element {
  const id = useId();
  const [reports, setReports] = useState<ReadonlyMap<string, Report>>(new Map());
  const reportButton = useRef<HTMLButtonElement>(null);
  /** A press has just opened the report; one that is come back to does not take the focus from the claim. */
  const justOpened = useRef(false);
  const { annotation, index, count, records, version, onCopy, onStep } = view;
  const atHand = typeof records === 'string' ? null : records;
  const report = reports.get(annotation.id) ?? NO_REPORT;
  const setReport = (change: Partial<Report>): void =>
    setReports(new Map(reports).set(annotation.id, { ...report, ...change }));
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
            onReport={() => {
              justOpened.current = !report.isOpen;
              setReport({ isOpen: !report.isOpen });
            }}
          />
        </PopoverFooter>
      }
    >
      <PopoverHead view={view} id={id} />
      <PopoverBody view={view} />
      {report.isOpen && (
        <ReportForm
          justOpened={justOpened}
          text={report.text ?? reportText(annotation, atHand, version)}
          onText={(text) => setReport({ text })}
          onCopy={onCopy}
          onClose={() => {
            setReport({ isOpen: false });
            reportButton.current?.focus();
          }}
        />
      )}
    </PopoverFrame>
  );
}
