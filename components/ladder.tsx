import type { JSX } from 'preact';
import type { Strength } from '../lib/core/types/index.ts';
import { strengthWords } from '../lib/core/words/strength.ts';

interface LadderProps {
  readonly strength: Strength;
  /** Width and height in px. */
  readonly size?: number;
  /** Set where the words do not stand beside it: then the picture says them itself. */
  readonly alone?: boolean;
}

const FIRM = 'M7 21h12';
const RAILS = 'M7 2v22M19 2v22';

/** How many rungs are firm, from the ground up. */
const FIRM_RUNGS: Readonly<Record<Exclude<Strength, 'none'>, string>> = {
  'controlled-trials': 'M7 6h12M7 11h12M7 16h12M7 21h12',
  'uncontrolled-studies': `M7 16h12${FIRM}`,
  'reviews-only': `M7 16h6${FIRM}`,
  'preclinical-only': FIRM,
};

const FAINT_RUNGS: Readonly<Record<Exclude<Strength, 'none'>, string>> = {
  'controlled-trials': '',
  'uncontrolled-studies': 'M7 6h12M7 11h12',
  'reviews-only': 'M7 6h12M7 11h12M13 16h6',
  'preclinical-only': 'M7 6h12M7 11h12M7 16h12',
};

function Rungs({ strength }: { readonly strength: Strength }): JSX.Element {
  if (strength === 'none') {
    return <path d={`${RAILS}M7 6h12M7 11h12M7 16h12M7 21h12`} stroke-width="1.4" stroke-dasharray="2 2" />;
  }
  return (
    <>
      <path d={RAILS} stroke-width="2" />
      <path d={FIRM_RUNGS[strength]} stroke-width="3" />
      <path d={FAINT_RUNGS[strength]} stroke-width="1" opacity="0.45" />
    </>
  );
}

/** Strength as a ladder with as many firm rungs as the best direct evidence reaches. */
export function Ladder({ strength, size = 34, alone = false }: LadderProps): JSX.Element {
  const drawing = {
    class: 'btc-ladder',
    'data-strength': strength,
    viewBox: '0 0 26 26',
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
