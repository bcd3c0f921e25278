import type { JSX } from 'preact';
import type { PopupState } from '../lib/core/words/popup-state.ts';
import { Switch } from './switch.tsx';

interface PopupSwitchesProps {
  readonly state: PopupState;
  readonly onSiteSwitch: (on: boolean) => void;
  readonly onAllSwitch: (on: boolean) => void;
}

/** On or off for this site and for all; without a site there is one switch. */
export function PopupSwitches({ state, onSiteSwitch, onAllSwitch }: PopupSwitchesProps): JSX.Element {
  const { site, all } = state.switches;
  return (
    <section class="btc-popup-part" aria-label="Where it works">
      {site !== null && state.host !== null && (
        <Switch label={`On ${state.host}`} on={site} onSwitch={onSiteSwitch} />
      )}
      <Switch label="On all sites" on={all} onSwitch={onAllSwitch} />
    </section>
  );
}
