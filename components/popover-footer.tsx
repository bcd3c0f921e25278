import type { JSX } from 'preact';
import { count as words } from '../lib/core/words/numbers.ts';

interface PopoverFooterProps {
  /** Place of the claim from 0. */
  readonly index: number;
  readonly count: number;
  readonly onStep: (by: 1 | -1) => void;
}

interface StepProps {
  readonly text: string;
  readonly label: string;
  readonly off: boolean;
  readonly onPress: () => void;
}

/** Stays focusable at either end, so that the focus is not lost on the last step. */
function Step({ text, label, off, onPress }: StepProps): JSX.Element {
  return (
    <button
      type="button"
      class="btc-button"
      aria-label={label}
      aria-disabled={off}
      onClick={() => {
        if (!off) onPress();
      }}
    >
      {text}
    </button>
  );
}

/** Which claim this is, and the way to its neighbours. */
export function PopoverFooter({ index, count, onStep }: PopoverFooterProps): JSX.Element {
  return (
    <footer class="btc-footer">
      <span>
        Claim {words(index + 1)} of {words(count)}
      </span>
      <Step text="Previous" label="Previous claim" off={index <= 0} onPress={() => onStep(-1)} />
      <Step text="Next" label="Next claim" off={index >= count - 1} onPress={() => onStep(1)} />
    </footer>
  );
}
