import type { JSX } from 'preact';
import type { PopupState } from '../lib/core/words/popup-state.ts';

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

function Switch({ label, on, onSwitch }: SwitchProps): JSX.Element {
  return (
    <label class="btc-switch">
      <span>{label}</span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its own state
        role="switch"
        checked={on}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </label>
  );
}

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
