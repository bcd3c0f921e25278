import type { ComponentChildren, JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import { count as words } from '../lib/core/words/numbers.ts';

interface PopoverFooterProps {
  /** What is stepped through: claims, or citation marks. */
  readonly what: 'claim' | 'mark';
  /** Place of the one that is open, from 0. */
  readonly index: number;
  readonly count: number;
  readonly onStep: (by: 1 | -1) => void;
  /** What else can be done. */
  readonly children?: ComponentChildren;
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

/** Which one this is, and the way to its neighbours. */
export function PopoverFooter({ what, index, count, onStep, children }: PopoverFooterProps): JSX.Element {
  return (
    <footer class="btc-footer">
      <div class="btc-steps">
        <span class="btc-place">
          {say(`popover.${what}-of`, { index: words(index + 1), count: words(count) })}
        </span>
        <Step
          text={say('popover.previous')}
          label={say(`popover.previous-${what}`)}
          off={index <= 0}
          onPress={() => onStep(-1)}
        />
        <Step
          text={say('popover.next')}
          label={say(`popover.next-${what}`)}
          off={index >= count - 1}
          onPress={() => onStep(1)}
        />
      </div>
      {children}
    </footer>
  );
}
