import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import type { Choice } from '../lib/settings/choices.ts';
import type { ChoicesState } from '../lib/settings/choices-desk.ts';
import { AccessNote } from './access-note.tsx';
import { RunModes } from './run-modes.tsx';
import { SiteList } from './site-list.tsx';
import { Switch } from './switch.tsx';

export interface RunSettingsProps {
  readonly state: ChoicesState;
  readonly onChoose: (choice: Choice) => void;
  readonly onAddSite: (text: string) => void;
  readonly onRemoveSite: (site: string) => void;
  readonly onPutSiteBack: () => void;
  readonly onAskAccess: () => void;
}

/** Where pages are read, and the sites that are left out or in. */
export function RunSettings(props: RunSettingsProps): JSX.Element {
  const { state, onChoose } = props;
  const { on, run, wasDamaged } = state.settings;
  const { list } = state;
  return (
    <section aria-labelledby="btc-when">
      <h2 id="btc-when">{say('options.when')}</h2>
      {wasDamaged && <p class="btc-note">{say('options.damaged')}</p>}
      <Switch label={say('options.on')} on={on} onSwitch={(on) => onChoose({ kind: 'on', on })} />
      {!on && <p>{say('options.is-off')}</p>}
      <AccessNote access={state.access} onAskAccess={props.onAskAccess} />
      <RunModes run={run} onRun={(run) => onChoose({ kind: 'run', run })} />
      {list === null ? (
        <p class="btc-quiet">{say('options.no-list')}</p>
      ) : (
        <SiteList
          list={list}
          state={state}
          onAdd={props.onAddSite}
          onRemove={props.onRemoveSite}
          onPutBack={props.onPutSiteBack}
        />
      )}
    </section>
  );
}
