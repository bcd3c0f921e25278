import type { JSX } from 'preact';

interface ChipProps {
  readonly text: string;
  readonly on: boolean;
  readonly onPress: () => void;
}

/** A choice that is on or off, in a row of others. */
export function Chip({ text, on, onPress }: ChipProps): JSX.Element {
  return (
    <button type="button" class="btc-chip" aria-pressed={on} onClick={onPress}>
      {text}
    </button>
  );
}
