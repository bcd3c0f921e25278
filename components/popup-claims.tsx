import type { ComponentChildren, JSX } from 'preact';
import type { CommandKeys } from '../lib/browser/command-keys.ts';
import { say } from '../lib/core/messages/index.ts';
import type { PopupSource, PopupState } from '../lib/core/words/popup-state.ts';
import { pageHeading, referencesLine } from '../lib/core/words/popup-words.ts';
import { KeepPage, type KeepPageProps } from './keep-page.tsx';
import { PageSilence } from './page-silence.tsx';
import { PopupCounts } from './popup-counts.tsx';
import { PopupKeys } from './popup-keys.tsx';
import { PopupSources } from './popup-sources.tsx';
import { PopupUnmarked } from './popup-unmarked.tsx';
import { Questions } from './questions.tsx';

interface PopupClaimsProps {
  readonly state: Extract<PopupState, { kind: 'claims' }>;
  /** What else can be done. */
  readonly actions: ComponentChildren;
  readonly keep: KeepPageProps;
  readonly keys: readonly CommandKeys[] | null;
  readonly onStep: (by: 1 | -1) => void;
  readonly onSource: (source: PopupSource) => void;
  readonly onUnhide: () => void;
  readonly onCopy: (text: string) => Promise<void>;
}

/** A page's claims by strength, its sources, and what the page as a whole leaves out. */
export function PopupClaims({
  state,
  actions,
  keep,
  keys,
  onStep,
  onSource,
  onUnhide,
  onCopy,
}: PopupClaimsProps): JSX.Element {
  const references = referencesLine(state.references);
  return (
    <>
      <header class="btc-popup-part">
        <h1>{pageHeading(state)}</h1>
        {state.host !== null && <p class="btc-quiet">{state.host}</p>}
        {references !== null && <p class="btc-quiet">{references}</p>}
      </header>
      <div class="btc-popup-part">
        <PopupCounts counts={state.counts} flagged={state.flagged} />
        <a class="btc-legend" href="/welcome.html" target="_blank" rel="noreferrer">
          {say('popup.legend')}
        </a>
      </div>
      <PopupUnmarked unmarked={state.unmarked} onUnhide={onUnhide} />
      <div class="btc-popup-part btc-actions">
        <button type="button" class="btc-button" onClick={() => onStep(1)}>
          {say('popup.first-claim')}
        </button>
        {actions}
        <PopupKeys keys={keys} />
      </div>
      <KeepPage {...keep} />
      <PopupSources given={state} onSource={onSource} />
      <PageSilence absent={state.absent} />
      <Questions questions={state.questions} onCopy={onCopy} />
    </>
  );
}
