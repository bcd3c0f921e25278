import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { say } from '../lib/core/messages/index.ts';
import { count } from '../lib/core/words/numbers.ts';
import type { DataState } from '../lib/settings/data-desk.ts';
import { DeleteAll } from './delete-all.tsx';
import { Rows } from './rows.tsx';

export interface DataSettingsProps {
  readonly state: DataState;
  readonly onSee: (open: boolean) => void;
  readonly onExportAll: () => void;
  readonly onAsk: (asked: boolean) => void;
  readonly onDeleteAll: () => void;
}

function sizeWords(bytes: number): string {
  return bytes < 1000
    ? say('options.bytes', { n: bytes, count: count(bytes) })
    : say('options.kilobytes', { count: count(Math.round(bytes / 1000)) });
}

function packsWords({ packs }: DataState): string {
  if (packs.count === 0) return say('options.data-none');
  const size = sizeWords(packs.bytes);
  return say('options.data-packs-count', { n: packs.count, count: count(packs.count), size });
}

function SavedPages({ saved }: Pick<DataState, 'saved'>): JSX.Element {
  if (saved === null) return <>{say('options.data-unknown')}</>;
  if (saved.count === 0) return <>{say('options.data-no-saved')}</>;
  return (
    <a href="/saved.html">{say('options.data-saved-count', { n: saved.count, count: count(saved.count) })}</a>
  );
}

function answersWords({ answers }: DataState): string {
  if (answers === null) return say('options.data-unknown');
  if (answers.count === 0) return say('options.data-no-answers');
  return say('options.data-answers-count', { n: answers.count, count: count(answers.count) });
}

function settingsWords({ settingsBytes }: DataState): string {
  return settingsBytes === 0 ? say('options.data-defaults') : sizeWords(settingsBytes);
}

/** What is kept of the reader's, to be seen, taken along or deleted. */
export function DataSettings(props: DataSettingsProps): JSX.Element {
  const { state, onSee, onAsk } = props;
  const ask = useRef<HTMLButtonElement>(null);
  // The question goes with the button that had the focus.
  const close = (act: () => void) => () => {
    ask.current?.focus();
    act();
  };
  return (
    <section aria-labelledby="btc-data">
      <h2 id="btc-data">{say('options.data')}</h2>
      <p>{say('options.data-line')}</p>
      <Rows
        rows={[
          { term: say('options.data-settings'), value: settingsWords(state) },
          { term: say('options.data-packs'), value: packsWords(state) },
          { term: say('options.data-saved'), value: <SavedPages saved={state.saved} /> },
          { term: say('options.data-answers'), value: answersWords(state) },
        ]}
      />
      <div class="btc-pack-acts">
        <button
          type="button"
          class="btc-button"
          aria-expanded={state.seen !== null}
          onClick={() => onSee(state.seen === null)}
        >
          {say(state.seen === null ? 'options.see' : 'options.hide')}
        </button>
        <button type="button" class="btc-button" onClick={props.onExportAll}>
          {say('options.export')}
        </button>
        <button
          ref={ask}
          type="button"
          class="btc-button"
          aria-expanded={state.asked}
          onClick={() => onAsk(!state.asked)}
        >
          {say('options.delete')}
        </button>
      </div>
      <p class="btc-quiet">{say('options.export-line')}</p>
      {state.asked && <DeleteAll onDelete={close(props.onDeleteAll)} onKeep={close(() => onAsk(false))} />}
      {state.seen !== null && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
        <section class="btc-json" tabIndex={0} aria-label={say('options.seen')}>
          <pre>{state.seen}</pre>
        </section>
      )}
    </section>
  );
}
