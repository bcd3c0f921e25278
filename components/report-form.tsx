import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../lib/core/messages/index.ts';
import { CopyButton } from './copy-button.tsx';

interface ReportFormProps {
  /** What is prepared, with what the reader added to it. */
  readonly text: string;
  /** Whether it takes the focus when it comes; it takes that once. */
  readonly justOpened: RefObject<boolean>;
  readonly onText: (text: string) => void;
  readonly onCopy: (text: string) => Promise<boolean>;
  /** The reader pressed Escape in it. */
  readonly onClose: () => void;
}

/** A report on a wrong match, to be added to, copied and sent by the reader: nothing leaves from here. */
export function ReportForm({ text, justOpened, onText, onCopy, onClose }: ReportFormProps): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (!justOpened.current) return;
    justOpened.current = false;
    field.current?.focus();
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [justOpened]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // It would close the whole popover, and what the page itself has open.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <section class="btc-part btc-study" aria-label={say('popover.report-match')} onKeyDown={onKeyDown}>
      <h3>{say('popover.report-match')}</h3>
      <textarea
        class="btc-text"
        ref={field}
        rows={8}
        aria-label={say('popover.report-match')}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <p class="btc-quiet">{say('popover.report-note')}</p>
      <div class="btc-claim-actions">
        <CopyButton label={say('popover.report-copy')} look="btc-button" text={() => text} onCopy={onCopy} />
      </div>
    </section>
  );
}
