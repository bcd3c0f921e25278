import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { say } from '../lib/core/messages/index.ts';
import type { ChosenFile } from '../lib/packs/desk-state.ts';
import { CiteprocNotice } from './citeproc-notice.tsx';
import { ImportOutcome, type ImportOutcomeProps } from './import-outcome.tsx';

export interface PackImportProps extends ImportOutcomeProps {
  readonly onFile: (file: ChosenFile) => void;
}

/** A pack from a file, by a button or dropped here: first read and shown, then added or not. */
export function PackImport({ state, onFile, onAdd, onCancel }: PackImportProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file !== undefined) onFile(file);
  };
  return (
    <section aria-labelledby="btc-add">
      <h2 id="btc-add">{say('packs.add-heading')}</h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same by keyboard */}
      <div
        class="btc-drop"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          class="btc-file"
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => {
            take(event.currentTarget.files);
            // The same file can be chosen again after it was mended.
            event.currentTarget.value = '';
          }}
        />
        <button type="button" class="btc-button" onClick={() => input.current?.click()}>
          {say('packs.choose-file')}
        </button>
        <span class="btc-quiet">{say('packs.drop-file')}</span>
      </div>
      <ImportOutcome state={state} onAdd={onAdd} onCancel={onCancel} />
      <CiteprocNotice />
    </section>
  );
}
