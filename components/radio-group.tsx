import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface RadioOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Stands below the label and belongs to it: a line, or a sample. */
  readonly line?: ComponentChildren;
  /** Language of the label where it is not the page's. */
  readonly lang?: string;
}

interface RadioGroupProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly RadioOption<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** One choice of several, each with what it means. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>): JSX.Element {
  const { legend, options, value, onChoose } = props;
  const name = useId();
  return (
    <fieldset class="btc-choices">
      <legend>{legend}</legend>
      {options.map((option) => (
        <div key={option.value} class="btc-choice">
          <input
            type="radio"
            id={`${name}-${option.value}`}
            name={name}
            value={option.value}
            checked={option.value === value}
            aria-describedby={option.line === undefined ? undefined : `${name}-${option.value}-line`}
            onChange={() => onChoose(option.value)}
          />
          <label for={`${name}-${option.value}`} lang={option.lang}>
            {option.label}
          </label>
          {option.line !== undefined && (
            <div class="btc-quiet btc-choice-line" id={`${name}-${option.value}-line`}>
              {option.line}
            </div>
          )}
        </div>
      ))}
    </fieldset>
  );
}
