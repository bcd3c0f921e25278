import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../lib/core/messages/index.ts';
import { CopyButton } from './copy-button.tsx';

interface ReportFormProps {
  /** What it begins with. */
  readonly text: string;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** A report on a wrong match, to be added to, copied and sent by the reader: nothing leaves from here. */
export function ReportForm({ text: first, onCopy }: ReportFormProps): JSX.Element {
  const [text, setText] = useState(first);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(first.length, first.length);
  }, [first.length]);
  return (
    <section class="btc-part btc-study" aria-label={say('popover.report-match')}>
      <h3>{say('popover.report-match')}</h3>
      <textarea
        class="btc-text"
        ref={field}
        rows={8}
        aria-label={say('popover.report-match')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="btc-quiet">{say('popover.report-note')}</p>
      <div class="btc-claim-actions">
        <CopyButton label={say('popover.report-copy')} look="btc-button" text={() => text} onCopy={onCopy} />
      </div>
    </section>
  );
}
