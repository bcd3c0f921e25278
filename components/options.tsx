import type { JSX } from 'preact';
import type { DeskState } from '../lib/packs/desk-state.ts';
import { LookUpSettings, type LookUpSettingsProps } from './look-up-settings.tsx';
import { PackImport, type PackImportProps } from './pack-import.tsx';
import { PackNotices, type PackNoticesProps } from './pack-notices.tsx';
import { PackRow, type PackRowProps } from './pack-row.tsx';

export interface OptionsProps
  extends Omit<PackRowProps, 'pack'>,
    Pick<PackImportProps, 'onFile' | 'onAdd' | 'onCancel'>,
    Pick<PackNoticesProps, 'onPutBack'> {
  /** Null while it is being read; the reason where that failed. */
  readonly state: DeskState | { readonly failed: string } | null;
  readonly onRetry: () => void;
  /** Null while it is being read. */
  readonly lookUps: LookUpSettingsProps | null;
}

function Packs(props: OptionsProps & { readonly state: DeskState }): JSX.Element {
  const { packs, adding, offer, told } = props.state;
  const isOn = packs.some(({ on, problems }) => on && problems.length === 0);
  return (
    <>
      <section aria-labelledby="btc-packs">
        <h2 id="btc-packs">Evidence packs</h2>
        <p>
          Answers come from the packs that are on, and from nothing else. Each study says which pack it is
          from. Open pages are read again when you change this.
        </p>
        {!isOn && (
          <p role="status">
            <b>No evidence pack is on.</b> Pages are left unmarked until you switch one on.
          </p>
        )}
        <ul class="btc-packs">
          {packs.map((pack) => (
            <PackRow key={pack.id} {...props} pack={pack} />
          ))}
        </ul>
        <PackNotices offer={offer} told={told} onPutBack={props.onPutBack} />
      </section>
      <PackImport {...props} state={adding} />
      <section aria-labelledby="btc-own">
        <h2 id="btc-own">Write a pack of your own</h2>
        <p>
          A pack is one JSON file: references, how each study was made, what was found.{' '}
          <a href="/evidence-pack.schema.json" target="_blank" rel="noopener">
            Its JSON Schema
          </a>{' '}
          comes with the extension; <code>npm run pack -- new</code> and <code>npm run pack -- check</code> in
          the project help to write one.
        </p>
      </section>
    </>
  );
}

/** The options page. */
export function Options(props: OptionsProps): JSX.Element {
  const { state } = props;
  return (
    <main class="btc-options">
      <h1>Behind the Claim: options</h1>
      {state === null && <p role="status">Reading your choices …</p>}
      {state !== null && 'failed' in state && (
        <div role="alert">
          <p>Your choices could not be read ({state.failed}).</p>
          <button type="button" class="btc-button" onClick={props.onRetry}>
            Try again
          </button>
        </div>
      )}
      {state !== null && 'packs' in state && <Packs {...props} state={state} />}
      {props.lookUps !== null && <LookUpSettings {...props.lookUps} />}
    </main>
  );
}
