import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import { otherLanguageWords } from '../lib/core/words/language-name.ts';
import { count } from '../lib/core/words/numbers.ts';
import type { NothingReason, PopupState } from '../lib/core/words/popup-state.ts';
import { claimsTitle, nothingWords } from '../lib/core/words/popup-words.ts';

/** "clinic.example · 18 sources · 2 things it does not say". */
function lineOf(state: Extract<PopupState, { kind: 'claims' }>): string {
  const { total } = state.references;
  const silences = state.absent?.length ?? 0;
  return [
    state.host,
    total > 0 ? say('panel.sources', { n: total, count: count(total) }) : null,
    silences > 0 ? say('panel.silences', { n: silences, count: count(silences) }) : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** What the options can change. */
const CHOSEN: ReadonlySet<NothingReason> = new Set([
  'off-everywhere',
  'off-here',
  'not-listed',
  'not-asked',
  'no-packs',
  'not-a-web-page',
]);

interface PanelHeadProps {
  readonly state: PopupState;
  readonly onRead: () => void;
  readonly onOptions: () => void;
}

/** How many claims the page has, or why there are none and what can be done. */
export function PanelHead({ state, onRead, onOptions }: PanelHeadProps): JSX.Element {
  if (state.kind === 'claims') {
    const claims = Object.values(state.counts).reduce((sum, n) => sum + n, 0);
    return (
      <header class="btc-panel-part">
        <h1 tabIndex={-1}>{claimsTitle(claims)}</h1>
        <p class="btc-quiet">{lineOf(state)}</p>
      </header>
    );
  }
  if (state.kind === 'reading') {
    return (
      <header class="btc-panel-part">
        <h1 tabIndex={-1}>{say('popup.reading')}</h1>
        {state.host !== null && <p class="btc-quiet">{state.host}</p>}
      </header>
    );
  }
  const { title, line } =
    state.kind === 'nothing' ? nothingWords(state.reason) : otherLanguageWords(state.language);
  return (
    <header class="btc-panel-part">
      <h1 tabIndex={-1}>{title}</h1>
      <p>{line}</p>
      {state.canRead && (
        <button type="button" class="btc-button" onClick={onRead}>
          {say('popup.read-now')}
        </button>
      )}
      {state.kind === 'nothing' && CHOSEN.has(state.reason) && (
        <button type="button" class="btc-button" onClick={onOptions}>
          {say('popup.options')}
        </button>
      )}
    </header>
  );
}
