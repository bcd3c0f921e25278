import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import { languageName } from '../lib/core/words/language-name.ts';
import { count } from '../lib/core/words/numbers.ts';
import type { TextChecked } from '../lib/messages.ts';
import type { Level } from '../lib/settings/settings.ts';
import { type BodyView, PopoverBody } from './popover-body.tsx';
import { PopoverHead } from './popover-head.tsx';

/** What the reader selected and what was found in it. */
export interface Checked {
  readonly text: string;
  /** It was longer than is looked at. */
  readonly isCut: boolean;
  readonly found: TextChecked | 'busy' | 'failed';
}

interface PanelCheckProps {
  readonly checked: Checked;
  /** How much the reader wants to see of a study. */
  readonly level: Level;
  readonly onCopy: (text: string) => Promise<void>;
  readonly onBack: () => void;
  readonly onRetry: () => void;
}

/** What is said of a text that is not searched. @param code "und" where its language is not known */
function languageWords(code: string): string {
  const language = languageName(code);
  return language === null ? say('panel.check-unknown-language') : say('panel.check-language', { language });
}

/**
 * Why nothing was found: the first that holds. The language comes before the therapy, whose names are known in English
 * only: of a text in Spanish it cannot be said that it names none.
 */
function nothingWords({ packsOn, language, onTopic }: TextChecked): string {
  if (packsOn === 0) return say('panel.check-no-packs');
  if (language !== 'en') return languageWords(language);
  if (!onTopic) return say('panel.check-no-therapy');
  return say('panel.check-no-claim');
}

function viewsOf(
  { annotations, records }: TextChecked,
  { level, onCopy, onRetry }: Pick<PanelCheckProps, 'level' | 'onCopy' | 'onRetry'>,
): readonly BodyView[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return annotations.map((annotation) => ({
    annotation,
    records: byId,
    sources: [],
    crossref: 'off',
    level,
    onCopy: (text) => onCopy(text).then(() => true),
    onRetry,
  }));
}

interface FoundProps extends Pick<PanelCheckProps, 'level' | 'onCopy' | 'onRetry'> {
  readonly found: TextChecked;
}

function Found({ found, ...shown }: FoundProps): JSX.Element {
  const views = viewsOf(found, shown);
  return (
    <>
      <p role="status">
        {views.length === 0
          ? `${say('panel.check-none')} ${nothingWords(found)}`
          : say('panel.check-found', { n: views.length, count: count(views.length) })}
      </p>
      {views.map((view, index) => (
        <article key={view.annotation.id} class="btc-panel-card">
          <PopoverHead view={view} id={`check-${index}`} />
          <PopoverBody view={view} />
        </article>
      ))}
    </>
  );
}

/** What is behind a text that the reader selected, read by itself. */
export function PanelCheck({ checked, onBack, ...shown }: PanelCheckProps): JSX.Element {
  const { text, isCut, found } = checked;
  return (
    <>
      <header class="btc-panel-part">
        <h1 tabIndex={-1}>{say('panel.check-title')}</h1>
        <blockquote class="btc-check-text">{text}</blockquote>
        <p class="btc-quiet">{say('panel.check-alone')}</p>
        {isCut && <p class="btc-quiet">{say('panel.check-cut', { count: count(text.length) })}</p>}
        <button type="button" class="btc-button" onClick={onBack}>
          {say('panel.check-back')}
        </button>
      </header>
      <div class="btc-panel-part">
        {found === 'busy' && <p role="status">{say('panel.check-busy')}</p>}
        {found === 'failed' && (
          <div role="alert">
            <p>{say('panel.check-failed')}</p>
            <button type="button" class="btc-button" onClick={shown.onRetry}>
              {say('panel.try-again')}
            </button>
          </div>
        )}
        {typeof found !== 'string' && <Found found={found} {...shown} />}
      </div>
    </>
  );
}
