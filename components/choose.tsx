import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

interface ChooseProps<T> {
  readonly label: string;
  readonly value: T;
  /** At least one; each value once. */
  readonly options: readonly (readonly [value: T, words: string])[];
  readonly onChoose: (value: T) => void;
}

/** A list of choices by their place, so that a value need not be read back from a text. */
export function Choose<T>({ label, value, options, onChoose }: ChooseProps<T>): JSX.Element {
  const id = useId();
  return (
    <div class="btc-choose">
      <label for={id}>{label}</label>
      <select
        id={id}
        onChange={(event) => {
          const chosen = options[event.currentTarget.selectedIndex];
          if (chosen !== undefined) onChoose(chosen[0]);
        }}
      >
        {options.map(([option, words], place) => (
          <option key={place} selected={option === value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
