import type { JSX } from 'preact';

interface CheckBoxProps {
  readonly label: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** A box to tick, with its words. */
export function CheckBox({ label, on, onSwitch }: CheckBoxProps): JSX.Element {
  return (
    <label class="btc-check">
      <input type="checkbox" checked={on} onChange={(event) => onSwitch(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
