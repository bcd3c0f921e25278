import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import { instantWords } from '../lib/core/words/dates-and-places.ts';
import { count } from '../lib/core/words/numbers.ts';
import type { SnapshotInfo } from '../lib/saved/types.ts';
import { Chip } from './chip.tsx';

interface SavedTimesProps {
  /** Oldest first. */
  readonly snapshots: readonly SnapshotInfo[];
  readonly shown: SnapshotInfo;
  readonly onShow: (id: string) => void;
  readonly onDelete: (id: string) => void;
}

/** The times when a page was saved, the last one first; one of them is shown. */
export function SavedTimes({ snapshots, shown, onShow, onDelete }: SavedTimesProps): JSX.Element {
  return (
    <section aria-labelledby="btc-times" class="btc-saved-times">
      <h2 id="btc-times">{say('saved.when-saved')}</h2>
      <ul class="btc-times">
        {snapshots.toReversed().map(({ id, readAt, claims }) => (
          <li key={id}>
            <Chip text={instantWords(readAt)} on={id === shown.id} onPress={() => onShow(id)} />
            <span class="btc-quiet">{say('saved.claims', { n: claims, count: count(claims) })}</span>
            {/* The only one goes with the page. */}
            {snapshots.length > 1 && (
              <button
                type="button"
                class="btc-action"
                aria-label={say('saved.delete-time', { date: instantWords(readAt) })}
                onClick={() => onDelete(id)}
              >
                {say('saved.delete')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
