import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import type { DeskState } from '../lib/packs/desk-state.ts';
import type { OptionsTold } from '../lib/settings/options-told.ts';
import { DataSettings, type DataSettingsProps } from './data-settings.tsx';
import { LookUpSettings, type LookUpSettingsProps } from './look-up-settings.tsx';
import { MarkSettings } from './mark-settings.tsx';
import { OptionsContents } from './options-contents.tsx';
import { PackList, type PackListProps } from './pack-list.tsx';
import { ReadingSettings } from './reading-settings.tsx';
import { RunSettings, type RunSettingsProps } from './run-settings.tsx';
import { SavedLine } from './saved-line.tsx';

export interface OptionsProps extends Omit<PackListProps, 'state'> {
  /** The packs; null while they are being read, the reason where that failed. */
  readonly state: DeskState | { readonly failed: string } | null;
  readonly onRetry: () => void;
  /** These are null while they are being read. */
  readonly choices: RunSettingsProps | null;
  readonly lookUps: LookUpSettingsProps | null;
  readonly data: DataSettingsProps | null;
  readonly told: OptionsTold | null;
}

function Choices({ choices }: { readonly choices: RunSettingsProps }): JSX.Element {
  const { settings } = choices.state;
  return (
    <>
      <RunSettings {...choices} />
      <MarkSettings settings={settings} onChoose={choices.onChoose} />
      <ReadingSettings settings={settings} onChoose={choices.onChoose} />
    </>
  );
}

/** The options page. */
export function Options(props: OptionsProps): JSX.Element {
  const { state, choices, lookUps, data } = props;
  return (
    <main class="btc-options">
      <h1>{say('options.heading')}</h1>
      {choices !== null && <OptionsContents />}
      {choices !== null && <Choices choices={choices} />}
      {state === null && <p role="status">{say('packs.reading')}</p>}
      {state !== null && 'failed' in state && (
        <div role="alert">
          <p>{say('packs.not-readable', { reason: state.failed })}</p>
          <button type="button" class="btc-button" onClick={props.onRetry}>
            {say('packs.retry')}
          </button>
        </div>
      )}
      {state !== null && 'packs' in state && <PackList {...props} state={state} />}
      {lookUps !== null && <LookUpSettings {...lookUps} />}
      {data !== null && <DataSettings {...data} />}
      <SavedLine told={props.told} />
    </main>
  );
}
