import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import { count } from '../lib/core/words/numbers.ts';
import type { PageSources, PopupSource } from '../lib/core/words/popup-state.ts';
import { moreSourcesWords } from '../lib/core/words/popup-words.ts';
import { AttentionIcon } from './attention-icon.tsx';
import { LongList } from './long-list.tsx';

interface PopupSourcesProps {
  readonly given: PageSources;
  /** Opens a source on the page. */
  readonly onSource: (source: PopupSource) => void;
}

/** With the keyboard all of them lie between the reader and what comes below. */
const AT_ONCE = 20;

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
          <AttentionIcon /> {say('popup.sources-in-doubt', { n: inDoubt, count: count(inDoubt) })}
        </p>
      )}
      <details>
        <summary>{say('popup.sources')}</summary>
        <LongList
          items={sources.map((source) => ({ id: `${source.frameId} ${source.id}`, source }))}
          step={AT_ONCE}
          showWords={moreSourcesWords}
          look="btc-sources"
        >
          {({ source }) => <Source source={source} onSource={onSource} />}
        </LongList>
        {references.total > sources.length && (
          <p class="btc-quiet">
            {say('popup.sources-listed', { total: count(references.total), listed: count(sources.length) })}
          </p>
        )}
        <p class="btc-quiet" {...(crossref === 'asking' ? { role: 'status' } : {})}>
          {say(`popup.crossref-${crossref}`)}
        </p>
      </details>
    </section>
  );
}
