import type { JSX } from 'preact';
import { STRENGTHS } from '../lib/core/types/index.ts';
import { otherLanguageWords } from '../lib/core/words/language-name.ts';
import type { PopupSource, PopupState } from '../lib/core/words/popup-state.ts';
import { claimsTitle, nothingWords, referencesLine } from '../lib/core/words/popup-words.ts';
import { PageSilence } from './page-silence.tsx';
import { PopupCounts } from './popup-counts.tsx';
import { PopupSources } from './popup-sources.tsx';
import { PopupSwitches } from './popup-switches.tsx';
import { Questions } from './questions.tsx';

export interface PopupProps {
  readonly state: PopupState;
  readonly onSiteSwitch: (on: boolean) => void;
  readonly onAllSwitch: (on: boolean) => void;
  /** Goes to the next or the previous claim on the page; the first step goes to the first claim. */
  readonly onStep: (by: 1 | -1) => void;
  /** Opens a source on the page. */
  readonly onSource: (source: PopupSource) => void;
  /** Puts plain text on the clipboard. */
  readonly onCopy: (text: string) => Promise<void>;
  readonly onOptions: () => void;
}

type Acts = Pick<PopupProps, 'onStep' | 'onSource' | 'onCopy'>;
type Claims = Extract<PopupState, { kind: 'claims' }>;

function ClaimsPart({ state, onStep, onSource, onCopy }: Acts & { readonly state: Claims }): JSX.Element {
  const claims = STRENGTHS.reduce((sum, strength) => sum + state.counts[strength], 0);
  const references = referencesLine(state.references);
  return (
    <>
      <header class="btc-popup-part">
        <h1>{claimsTitle(claims)}</h1>
        {state.host !== null && <p class="btc-quiet">{state.host}</p>}
        {references !== null && <p class="btc-quiet">{references}</p>}
      </header>
      <div class="btc-popup-part">
        <PopupCounts counts={state.counts} flagged={state.flagged} />
      </div>
      <div class="btc-popup-part btc-actions">
        <button type="button" class="btc-button" onClick={() => onStep(1)}>
          Go to the first claim
        </button>
        <p class="btc-quiet">
          On the page: <kbd>Alt+Shift+.</kbd> next claim, <kbd>Alt+Shift+,</kbd> previous. Your browser’s
          shortcut settings can change them.
        </p>
      </div>
      <PopupSources given={state} onSource={onSource} />
      <PageSilence absent={state.absent} />
      <Questions questions={state.questions} onCopy={onCopy} />
    </>
  );
}

function StatePart({ state, ...acts }: Pick<PopupProps, 'state'> & Acts): JSX.Element {
  switch (state.kind) {
    case 'claims':
      return <ClaimsPart state={state} {...acts} />;
    case 'reading':
      return (
        <header class="btc-popup-part">
          <h1>Reading the page …</h1>
          {state.host !== null && <p class="btc-quiet">{state.host}</p>}
        </header>
      );
    case 'nothing':
    case 'other-language': {
      const { title, line } =
        state.kind === 'nothing' ? nothingWords(state.reason) : otherLanguageWords(state.language);
      const given = state.kind === 'nothing' ? state.given : undefined;
      return (
        <>
          <header class="btc-popup-part">
            <h1>{title}</h1>
            <p>{line}</p>
          </header>
          {given !== undefined && <PopupSources given={given} onSource={acts.onSource} />}
        </>
      );
    }
  }
}

/** The toolbar popup: the page's claims by strength, or why there are none, and where the extension works. */
export function Popup({
  state,
  onSiteSwitch,
  onAllSwitch,
  onStep,
  onSource,
  onCopy,
  onOptions,
}: PopupProps): JSX.Element {
  return (
    <main class="btc-popup" aria-live="polite">
      <StatePart state={state} onStep={onStep} onSource={onSource} onCopy={onCopy} />
      <PopupSwitches state={state} onSiteSwitch={onSiteSwitch} onAllSwitch={onAllSwitch} />
      <div class="btc-popup-part">
        <button type="button" class="btc-button" onClick={onOptions}>
          Evidence packs and options
        </button>
      </div>
    </main>
  );
}
