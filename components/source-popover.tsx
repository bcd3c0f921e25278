import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { say } from '../lib/core/messages/index.ts';
import type { StudyRecord } from '../lib/core/types/index.ts';
import { list } from '../lib/core/words/numbers.ts';
import { sourceHeading } from '../lib/core/words/source-words.ts';
import type { ShownSource, SourceView } from '../lib/paint/source-view.ts';
import { PopoverFooter } from './popover-footer.tsx';
import { PopoverFrame } from './popover-frame.tsx';
import { SourceCard } from './source-card.tsx';
import { WithQuotes } from './with-quotes.tsx';

const NO_RECORDS: ReadonlyMap<string, StudyRecord> = new Map();

function recordOf(view: SourceView, { reference }: ShownSource): StudyRecord | undefined {
  const records = typeof view.records === 'string' ? NO_RECORDS : view.records;
  return reference.referenceId === null ? undefined : records.get(reference.referenceId);
}

function title(view: SourceView): string {
  const [only, another] = view.sources;
  if (only === undefined) return say('popover.source-gone');
  if (another === undefined) return sourceHeading(only.reference, recordOf(view, only), only.status);
  return say('popover.sources-named', { labels: list(view.sources.map(({ reference }) => reference.label)) });
}

function Source({ view, source }: { readonly view: SourceView; readonly source: ShownSource }): JSX.Element {
  const record = recordOf(view, source);
  const { id } = source.reference;
  return (
    <article class="btc-part btc-study">
      {view.sources.length > 1 && <h3>{sourceHeading(source.reference, record, source.status)}</h3>}
      {source.reference.referenceId !== null && typeof view.records === 'string' ? (
        <Waiting view={view} />
      ) : (
        <SourceCard source={source} record={record} crossref={view.crossref} />
      )}
      {view.canGoTo(id) && (
        <div>
          <button type="button" class="btc-button" onClick={() => view.onGoTo(id)}>
            {say('popover.go-to-list')}
          </button>
        </div>
      )}
    </article>
  );
}

function Waiting({ view }: { readonly view: SourceView }): JSX.Element {
  if (view.records === 'loading') return <p role="status">{say('popover.loading-record')}</p>;
  return (
    <div role="alert">
      <p>{say('popover.record-failed')}</p>
      <button type="button" class="btc-button" onClick={view.onRetry}>
        {say('popover.try-again')}
      </button>
    </div>
  );
}

/** The popover beside a citation mark: what each source is, how it stands, and where it is. */
export function SourcePopover(view: SourceView): JSX.Element {
  const id = useId();
  return (
    <PopoverFrame
      labelledBy={`${id}-title`}
      scrollKey={view.key}
      onClose={view.onClose}
      footer={
        view.index === null ? null : (
          <PopoverFooter what="mark" index={view.index} count={view.count} onStep={view.onStep} />
        )
      }
    >
      <header class="btc-part">
        <p class="btc-says">{view.sources.length > 1 ? say('popover.sources') : say('popover.a-source')}</p>
        <div class="btc-head">
          <h2 id={`${id}-title`} tabIndex={-1} data-initial-focus="">
            <WithQuotes>{title(view)}</WithQuotes>
          </h2>
        </div>
      </header>
      {view.sources.map((source) => (
        <Source key={source.reference.id} view={view} source={source} />
      ))}
    </PopoverFrame>
  );
}
