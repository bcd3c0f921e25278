import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import { dateWords } from '../lib/core/words/dates-and-places.ts';
import { count } from '../lib/core/words/numbers.ts';
import type { SavedTold as Told } from '../lib/saved/told.ts';

function words(told: Told): string {
  switch (told.kind) {
    case 'deleted':
    case 'put-back': {
      const title = told.title;
      const values = { n: told.pages, count: count(told.pages), title };
      return say(told.kind === 'deleted' ? 'saved.deleted' : 'saved.is-back', values);
    }
    case 'snapshot-deleted':
    case 'snapshot-put-back': {
      const date = dateWords(told.readAt.slice(0, 10));
      return say(told.kind === 'snapshot-deleted' ? 'saved.time-deleted' : 'saved.time-is-back', { date });
    }
    case 'annotated':
      return say('saved.annotated');
    case 'lasting':
      return say('saved.made-lasting');
    case 'not-lasting':
      return say('saved.not-made-lasting');
    case 'exported': {
      const { name, pages, left } = told;
      return left > 0
        ? say('saved.exported-part', { count: count(pages), left: count(left), name })
        : say('saved.exported', { n: pages, count: count(pages), name });
    }
    case 'no-room':
      return say('saved.no-room');
    case 'failed':
      return say('saved.failed', { reason: told.reason });
  }
}

interface SavedToldProps {
  readonly told: Told | null;
  /** Takes back what was told; null where nothing can be. */
  readonly onPutBack: (() => void) | null;
}

/** What became of the last thing that the reader did, and the way back. */
export function SavedTold({ told, onPutBack }: SavedToldProps): JSX.Element {
  const isBad = told?.kind === 'failed' || told?.kind === 'no-room';
  return (
    <div class="btc-saved-told">
      <p role="alert">{isBad && words(told)}</p>
      <p role="status">{told !== null && !isBad && words(told)}</p>
      {onPutBack !== null && (
        <button type="button" class="btc-button" onClick={onPutBack}>
          {say('saved.put-back')}
        </button>
      )}
    </div>
  );
}
