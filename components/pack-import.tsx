import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { dateWords } from '../lib/core/words/dates-and-places.ts';
import { countedDesign } from '../lib/core/words/design.ts';
import { counted, list } from '../lib/core/words/numbers.ts';
import type { ChosenFile, ImportState } from '../lib/packs/desk.ts';
import { PackProblems } from './pack-problems.tsx';

export interface PackImportProps {
  readonly state: ImportState;
  readonly onFile: (file: ChosenFile) => void;
  readonly onAdd: () => void;
  readonly onCancel: () => void;
}

type Ready = Extract<ImportState, { kind: 'ready' }>;

function Preview({
  state: { pack, replaces },
  onAdd,
  onCancel,
}: Pick<PackImportProps, 'onAdd' | 'onCancel'> & { readonly state: Ready }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="btc-preview" aria-label="The pack that was read">
      <h3 ref={heading} tabIndex={-1}>
        {pack.title}
      </h3>
      <p>{pack.about}</p>
      <p>
        {counted(pack.records, 'record')} ({list(pack.designs.map(([design, n]) => countedDesign(n, design)))}
        ), {counted(pack.findings, 'finding')}.
      </p>
      <p class="btc-quiet">
        Version {pack.version}, {dateWords(pack.date)}, {pack.licence}. It does not count yet. What it says is
        its author’s word; we check its form, not its facts.
      </p>
      {replaces !== null && (
        <p>
          <b>
            It takes the place of version {replaces} of the pack “{pack.id}”, which you added before.
          </b>
        </p>
      )}
      <div class="btc-pack-acts">
        <button type="button" class="btc-button" onClick={onAdd}>
          {replaces === null ? 'Add this pack' : `Replace with version ${pack.version}`}
        </button>
        <button type="button" class="btc-button" onClick={onCancel}>
          Do not add it
        </button>
      </div>
    </section>
  );
}

function Outcome({ state, onAdd, onCancel }: Omit<PackImportProps, 'onFile'>): JSX.Element | null {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'reading':
      return <p role="status">Reading {state.file} …</p>;
    case 'refused':
      return (
        <div role="alert">
          <p>
            <b>{state.file} was not added.</b> Nothing has changed. What to mend:
          </p>
          <PackProblems problems={state.problems} />
        </div>
      );
    case 'ready':
      return <Preview state={state} onAdd={onAdd} onCancel={onCancel} />;
    case 'added':
      return <p role="status">“{state.title}” was added and is on.</p>;
    case 'not-kept':
      return (
        <p role="alert">
          <b>“{state.title}” was not added:</b> the browser did not keep it ({state.reason}). Nothing has
          changed. Remove a pack that you no longer need and try again.
        </p>
      );
  }
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
      <h2 id="btc-add">Add a pack from a file</h2>
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
          Choose a file …
        </button>
        <span class="btc-quiet">or drop it here. JSON, 1 MB at most.</span>
      </div>
      <Outcome state={state} onAdd={onAdd} onCancel={onCancel} />
    </section>
  );
}
