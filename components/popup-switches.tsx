import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import type { PopupState } from '../lib/core/words/popup-state.ts';
import { Switch } from './switch.tsx';

interface PopupSwitchesProps {
  readonly state: PopupState;
  readonly onSiteSwitch: (on: boolean) => void;
  readonly onAllSwitch: (on: boolean) => void;
  readonly onOptions: () => void;
}

/** On or off for this site and for all, and where pages are read; without a site there is one switch. */
export function PopupSwitches({
  state,
  onSiteSwitch,
  onAllSwitch,
  onOptions,
}: PopupSwitchesProps): JSX.Element {
  const { site, all, where, wasDamaged } = state.switches;
  return (
    <section class="btc-popup-part" aria-label={say('popup.where')}>
      {wasDamaged && <p>{say('options.damaged')}</p>}
      {site !== null && state.host !== null && (
        <Switch label={say('popup.on-site', { site: state.host })} on={site} onSwitch={onSiteSwitch} />
      )}
      <Switch label={say(`popup.on-${where}`)} on={all} onSwitch={onAllSwitch} />
      <p class="btc-quiet">
        {say(`popup.mode-${where}`)}{' '}
        <button type="button" class="btc-link" onClick={onOptions}>
          {say('popup.change-mode')}
        </button>
      </p>
    </section>
  );
}
