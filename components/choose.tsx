import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

interface ChooseProps<T extends string> {
  readonly label: string;
  /** Null: no choice. */
  readonly value: T | null;
  readonly options: readonly (readonly [value: T | null, words: string])[];
  readonly onChoose: (value: T | null) => void;
}

/** A list of choices by their place, so that a value need not be read back from a text. */
export function Choose<T extends string>({ label, value, options, onChoose }: ChooseProps<T>): JSX.Element {
  const id = useId();
  return (
    <div class="btc-choose">
      <label for={id}>{label}</label>
      <select id={id} onChange={(event) => onChoose(options[event.currentTarget.selectedIndex]?.[0] ?? null)}>
        {options.map(([option, words]) => (
          <option key={option ?? ''} selected={option === value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
