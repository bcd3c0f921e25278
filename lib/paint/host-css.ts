/**
 * What the host element needs whatever is drawn in it. `!important` inside a shadow root wins over the page's
 * own `!important`; `contents` keeps the host without a box, so that it cannot move anything on the page, and what a
 * page puts before and after every element is not put there.
 */
export const hostCss = `
:host { all: initial !important; display: contents !important; }
:host::before, :host::after { content: none !important; }
.btc-frame {
  position: fixed; inset: auto; margin: 0; padding: 0; border: 0; overflow: visible;
  inline-size: max-content; max-inline-size: calc(100vw - 16px);
  background: transparent; color: CanvasText; font: 14px/1.45 system-ui, sans-serif;
}
.btc-frame:popover-open { display: flex; flex-direction: column; }
.btc-frame > * { min-block-size: 0; }
.btc-frame:focus { outline: none; }
.btc-entry {
  position: fixed; inset-block-start: 8px; inset-inline-start: 8px; z-index: 2147483647;
  padding: 10px 14px; border: 2px solid #2f6fde; border-radius: 10px;
  background: Canvas; color: CanvasText; font: 14px/1.4 system-ui, sans-serif;
}
.btc-entry:not(:focus) {
  inline-size: 1px; block-size: 1px; padding: 0; border: 0; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap;
}
.btc-entry:focus::after { content: attr(aria-label); }
.btc-entry[hidden] { display: none; }
@media print { .btc-frame, .btc-entry { display: none !important; } }
@media (prefers-color-scheme: dark) { .btc-entry { color-scheme: dark; } }
`;
