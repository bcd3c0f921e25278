import type { JSX } from 'preact';
import type { Wording } from '../lib/core/compare/types.ts';

/** How loud the words are: none, one, two or three strokes are firm; a slash for what is denied, dots for hearsay. */
const FIRM: Readonly<Record<Wording, string>> = {
  denies: 'M3 14L15 4',
  reports: '',
  hedges: 'M4 14v-3',
  asserts: 'M4 14v-3M9 14V7.5',
  beyond: 'M4 14v-3M9 14V7.5M14 14V3.5',
};

/** A small sign of how much the words promise. Its words stand beside it, always. */
export function WordingSign({ wording }: { readonly wording: Wording }): JSX.Element {
  return (
    <svg
      class="btc-wording"
      data-wording={wording}
      viewBox="0 0 18 18"
      width="18"
      height="18"
      fill="none"
      stroke="currentColor"
      stroke-linecap="round"
      aria-hidden="true"
    >
      <path
        d="M4 14v-3M9 14V7.5M14 14V3.5"
        stroke-width="1.2"
        stroke-dasharray={wording === 'reports' ? '0.2 2.6' : 'none'}
        opacity={wording === 'reports' ? '1' : '0.4'}
      />
      <path d={FIRM[wording]} stroke-width={wording === 'denies' ? '1.6' : '3'} />
    </svg>
  );
}
