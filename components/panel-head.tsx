import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import { count } from '../lib/core/words/numbers.ts';
import type { NothingReason, PopupState } from '../lib/core/words/popup-state.ts';
import { absenceWords, pageHeading } from '../lib/core/words/popup-words.ts';
import { AskAccess } from './ask-access.tsx';

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
]);

interface PanelHeadProps {
  readonly state: PopupState;
  readonly onRead: () => void;
  /** Has the browser asked whether pages of a site, or of all (null), may be read by themselves. */
  readonly onAskAccess: (site: string | null) => void;
  readonly onOptions: () => void;
}

/** How many claims the page has, or why there are none and what can be done. */
export function PanelHead({ state, onRead, onAskAccess, onOptions }: PanelHeadProps): JSX.Element {
  const heading = <h1 tabIndex={-1}>{pageHeading(state)}</h1>;
  if (state.kind === 'claims' || state.kind === 'reading') {
    const line = state.kind === 'claims' ? lineOf(state) : state.host;
    return (
      <header class="btc-panel-part">
        {heading}
        {line !== null && <p class="btc-quiet">{line}</p>}
      </header>
    );
  }
  return (
    <header class="btc-panel-part">
      {heading}
      <p>{absenceWords(state).line}</p>
      <AskAccess state={state} onAskAccess={onAskAccess} />
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
