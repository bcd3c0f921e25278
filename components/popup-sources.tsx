import type { JSX } from 'preact';
import type { CrossrefState } from '../lib/core/types/index.ts';
import { counted } from '../lib/core/words/numbers.ts';
import type { PageSources, PopupSource } from '../lib/core/words/popup-state.ts';
import { AttentionIcon } from './attention-icon.tsx';
import { LongList } from './long-list.tsx';

interface PopupSourcesProps {
  readonly given: PageSources;
  /** Opens a source on the page. */
  readonly onSource: (source: PopupSource) => void;
}

const CROSSREF: Readonly<Record<CrossrefState, string>> = {
  off: 'What became of them was not asked: look-ups at Crossref are off (see the options).',
  private: 'What became of them was not asked: in a private window nothing is asked of Crossref.',
  failed: 'What became of them could not be asked. It is asked again when the page is opened again.',
  asking: 'Asking Crossref what became of them …',
  on: 'Crossref was asked what became of them; each source says when.',
};

/** With the keyboard all of them lie between the reader and what comes below. */
const AT_ONCE = 20;

function showWords(next: number, rest: number): string {
  const more = counted(rest, 'more source');
  return next === rest ? `Show ${more}` : `Show ${next} of ${more}`;
}

function Source({
  source,
  onSource,
}: { readonly source: PopupSource } & Pick<PopupSourcesProps, 'onSource'>): JSX.Element {
  const { label, text, kind, notice, inDoubt } = source;
  return (
    <button type="button" class="btc-source" onClick={() => onSource(source)}>
      {inDoubt && <AttentionIcon />}
      <span>
        <b>{label}</b> {kind}
        {notice !== null && <span class="btc-source-line">{notice}</span>}
        {text !== null && <span class="btc-source-line btc-quiet">{text}</span>}
      </span>
    </button>
  );
}

/** The sources of the page, closed until asked for; each opens on the page. Nothing where it gives none. */
export function PopupSources({ given, onSource }: PopupSourcesProps): JSX.Element | null {
  const { sources, references, crossref } = given;
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
        {/* Not read out anew with each answer that comes. */}
        <div aria-live="off">
          <LongList
            items={sources.map((source) => ({ id: `${source.frameId} ${source.id}`, source }))}
            step={AT_ONCE}
            showWords={showWords}
            look="btc-sources"
          >
            {({ source }) => <Source source={source} onSource={onSource} />}
          </LongList>
        </div>
        {references.total > sources.length && (
          <p class="btc-quiet">
            The page gives {references.total} sources; the first {sources.length} are listed.
          </p>
        )}
        <p class="btc-quiet" {...(crossref === 'asking' ? { role: 'status' } : {})}>
          {CROSSREF[crossref]}
        </p>
      </details>
    </section>
  );
}
