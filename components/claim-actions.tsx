import type { JSX, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../lib/core/messages/index.ts';
import { quoteText } from '../lib/core/words/claim-texts.ts';
import type { PopoverView } from '../lib/paint/popover-view.ts';
import { CopyButton } from './copy-button.tsx';

interface ClaimActionsProps {
  readonly view: PopoverView;
  readonly isReporting: boolean;
  readonly reportButton: RefObject<HTMLButtonElement | null>;
  readonly onReport: () => void;
}

/** What can be done with a claim: quiet buttons in the foot, each of which says what came of it. */
export function ClaimActions({ view, isReporting, reportButton, onReport }: ClaimActionsProps): JSX.Element {
  const [refused, setRefused] = useState(false);
  const { annotation, seen, onCopy, onHide, onOpenPanel } = view;
  const records = typeof view.records === 'string' ? null : view.records;
  const openPanel = (): void => {
    setRefused(false);
    void onOpenPanel().then(
      (isOpen) => setRefused(!isOpen),
      () => setRefused(true),
    );
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
    <div class="btc-claim-actions" role="group" aria-label={say('popover.actions')}>
      <CopyButton
        label={say('popover.copy-quote')}
        text={() => quoteText(annotation, records, seen)}
        onCopy={onCopy}
      />
      <button type="button" class="btc-action" onClick={openPanel}>
        {say('popover.open-panel')}
      </button>
      <button type="button" class="btc-action" aria-label={say('popover.hide-claim')} onClick={onHide}>
        {say('popover.hide')}
      </button>
      <button
        type="button"
        class="btc-action"
        ref={reportButton}
        aria-label={say('popover.report-match')}
        aria-expanded={isReporting}
        onClick={onReport}
      >
        {say('popover.report')}
      </button>
      <span class="btc-said" role="status">
        {refused && say('popover.panel-by-hand')}
      </span>
    </div>
  );
}
