import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../lib/core/messages/index.ts';
import { TextToCopy } from './text-to-copy.tsx';

interface CopyButtonProps {
  readonly label: string;
  readonly text: () => string;
  readonly look?: string;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** A button that copies a text and says so; where the browser does not let it, the text is shown, to be copied by hand. */
export function CopyButton({ label, text, look = 'btc-action', onCopy }: CopyButtonProps): JSX.Element {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <button
        type="button"
        class={look}
        onClick={() => {
          setCopied(null);
          void onCopy(text()).then(setCopied, () => setCopied(false));
        }}
      >
        {label}
      </button>
      <span class="btc-said" role="status">
        {copied !== null && say(copied ? 'popover.copied' : 'popover.not-copied')}
      </span>
      {copied === false && <TextToCopy text={text()} />}
    </>
  );
}
