import type { JSX } from 'preact';
import type { Strength } from '../lib/core/types/index.ts';
import { LADDER_BOX, ladderStrokes } from '../lib/core/words/ladder-shape.ts';
import { strengthWords } from '../lib/core/words/strength.ts';

interface LadderProps {
  readonly strength: Strength;
  /** Width and height in px. */
  readonly size?: number;
  /** Set where the words do not stand beside it: then the picture says them itself. */
  readonly alone?: boolean;
}

function Rungs({ strength }: { readonly strength: Strength }): JSX.Element {
  return (
    <>
      {ladderStrokes(strength).map(({ d, width, dashes, opacity }) => (
        <path key={d} d={d} stroke-width={width} stroke-dasharray={dashes} opacity={opacity} />
      ))}
    </>
  );
}

/** Strength as a ladder with as many firm rungs as the best direct evidence reaches. */
export function Ladder({ strength, size = 34, alone = false }: LadderProps): JSX.Element {
  const drawing = {
    class: 'btc-ladder',
    'data-strength': strength,
    viewBox: LADDER_BOX,
    width: size,
    height: size,
    fill: 'none',
    stroke: 'currentColor',
  } as const;
  if (!alone) {
    return (
      <svg {...drawing} aria-hidden="true">
        <Rungs strength={strength} />
      </svg>
    );
  }
  return (
    <svg {...drawing} role="img" aria-label={strengthWords(strength)}>
      <Rungs strength={strength} />
    </svg>
  );
}
