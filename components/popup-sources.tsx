import type { JSX } from 'preact';
import { counted } from '../lib/core/words/numbers.ts';
import type { PopupSource } from '../lib/core/words/popup-state.ts';
import { AttentionIcon } from './attention-icon.tsx';

interface PopupSourcesProps {
  readonly sources: readonly PopupSource[];
  /** Whether Crossref was asked what became of them. */
  readonly crossref: 'off' | 'asking' | 'on';
  /** Opens a source on the page. */
  readonly onSource: (source: PopupSource) => void;
}

const CROSSREF: Readonly<Record<PopupSourcesProps['crossref'], string>> = {
  off: 'What became of them was not asked: look-ups at Crossref are off (see the options).',
  asking: 'Asking Crossref what became of them …',
  on: 'Crossref was asked what became of them; each source says when.',
};

function Source({
  source,
  onSource,
}: { readonly source: PopupSource } & Pick<PopupSourcesProps, 'onSource'>): JSX.Element {
  const { label, text, kind, notice, inDoubt } = source;
  return (
    <li>
      <button type="button" class="btc-source" onClick={() => onSource(source)}>
        {inDoubt && <AttentionIcon />}
        <span>
          <b>{label}</b> {kind}
          {notice !== null && <span class="btc-source-line">{notice}</span>}
          {text !== null && <span class="btc-source-line btc-quiet">{text}</span>}
        </span>
      </button>
    </li>
  );
}

/** The sources of the page, closed until asked for; each opens on the page. Nothing where it gives none. */
export function PopupSources({ sources, crossref, onSource }: PopupSourcesProps): JSX.Element | null {
  if (sources.length === 0) return null;
  const inDoubt = sources.filter((source) => source.inDoubt).length;
  return (
    <section class="btc-popup-part">
      {inDoubt > 0 && (
        <p class="btc-doubt">
          <AttentionIcon /> {counted(inDoubt, 'source')} of this page {inDoubt === 1 ? 'was' : 'were'} taken
          back or
          {inDoubt === 1 ? ' is' : ' are'} in doubt.
        </p>
      )}
      <details>
        <summary>Sources of this page</summary>
        <ul class="btc-sources">
          {sources.map((source) => (
            <Source key={`${source.frameId} ${source.id}`} source={source} onSource={onSource} />
          ))}
        </ul>
        <p class="btc-quiet" {...(crossref === 'asking' ? { role: 'status' } : {})}>
          {CROSSREF[crossref]}
        </p>
      </details>
    </section>
  );
}
