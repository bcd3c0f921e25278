import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../lib/core/messages/index.ts';

interface DeleteAllProps {
  readonly onDelete: () => void;
  readonly onKeep: () => void;
}

/** The question before all is deleted: what goes, and that it does not come back. Takes the focus when it comes. */
export function DeleteAll({ onDelete, onKeep }: DeleteAllProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="btc-preview" aria-labelledby="btc-delete">
      <h3 id="btc-delete" ref={heading} tabIndex={-1}>
        {say('options.delete-title')}
      </h3>
      <p>{say('options.delete-line')}</p>
      <div class="btc-pack-acts">
        <button type="button" class="btc-button" onClick={onKeep}>
          {say('options.delete-cancel')}
        </button>
        <button type="button" class="btc-button" onClick={onDelete}>
          {say('options.delete-do')}
        </button>
      </div>
    </section>
  );
}
