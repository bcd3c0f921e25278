import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { say } from '../lib/core/messages/index.ts';
import { instantWords } from '../lib/core/words/dates-and-places.ts';
import { count } from '../lib/core/words/numbers.ts';
import { firstWords } from '../lib/core/words/quote.ts';
import type { SavedTold as Told } from '../lib/saved/told.ts';

/** Characters of a title. */
const TITLE = 120;

/** A title among other words, in whichever direction it is written. */
const apart = (title: string): string => `\u2068${firstWords(title, TITLE)}\u2069`;

function words(told: Told): string {
  switch (told.kind) {
    case 'deleted':
    case 'put-back': {
      const title = apart(told.title);
      const values = { n: told.pages, count: count(told.pages), title };
      return say(told.kind === 'deleted' ? 'saved.deleted' : 'saved.is-back', values);
    }
    case 'snapshot-deleted':
    case 'snapshot-put-back': {
      const date = instantWords(told.readAt);
      return say(told.kind === 'snapshot-deleted' ? 'saved.time-deleted' : 'saved.time-is-back', { date });
    }
    case 'annotated':
      return say('saved.annotated');
    case 'making':
      return say('saved.making');
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

export interface SavedToldProps {
  readonly told: Told | null;
  /** What was deleted last, as it was told then, as long as it can be put back. */
  readonly gone: Told | null;
  readonly onPutBack: () => void;
}

/** What became of the last thing that the reader did, and the way back. */
export function SavedTold({ told, gone, onPutBack }: SavedToldProps): JSX.Element {
  const id = useId();
  const isBad = told?.kind === 'failed' || told?.kind === 'no-room';
  // Something else may have been done since: the button has to say of what it is.
  const isTold = gone !== null && gone.kind === told?.kind;
  return (
    <div class="btc-saved-told">
      <p role="alert">{isBad && words(told)}</p>
      <p role="status" id={`${id}-told`}>
        {told !== null && !isBad && words(told)}
      </p>
      {gone !== null && !isTold && <p id={`${id}-gone`}>{words(gone)}</p>}
      {gone !== null && (
        <button
          type="button"
          class="btc-button"
          aria-describedby={isTold ? `${id}-told` : `${id}-gone`}
          onClick={onPutBack}
        >
          {say('saved.put-back')}
        </button>
      )}
    </div>
  );
}
