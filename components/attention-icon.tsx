import type { JSX } from 'preact';

/** An exclamation mark in a circle, drawn, so that no screen reader reads it out. */
export function AttentionIcon(): JSX.Element {
  return (
    <svg
      class="btc-attention"
      viewBox="0 0 18 18"
      width="18"
      height="18"
      fill="none"
      stroke="currentColor"
      stroke-linecap="round"
      aria-hidden="true"
    >
      <circle cx="9" cy="9" r="8" stroke-width="1.5" />
      <path d="M9 4.8v4.9M9 12.9v.1" stroke-width="2" />
    </svg>
  );
}
