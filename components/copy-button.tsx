import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import { TextToCopy } from './text-to-copy.tsx';
import { useCopying } from './use-copying.ts';

interface CopyButtonProps {
  readonly label: string;
  readonly text: () => string;
  readonly look?: string;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** A button that copies a text and says so; where the browser does not let it, the text is shown, to be copied by hand. */
export function CopyButton({ label, text, look = 'btc-action', onCopy }: CopyButtonProps): JSX.Element {
  const { last, copy } = useCopying(onCopy);
  return (
    <>
      <button type="button" class={look} onClick={() => copy(text())}>
        {label}
      </button>
      <span class="btc-said" role="status">
        {last !== null && say(last.copied ? 'popover.copied' : 'popover.not-copied')}
      </span>
      {last?.copied === false && <TextToCopy text={last.text} />}
    </>
  );
}
