import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import { changesLine, changesNotes } from '../lib/core/words/changes-words.ts';
import { dateWords } from '../lib/core/words/dates-and-places.ts';
import { sentenceCase } from '../lib/core/words/numbers.ts';
import type { PageKept, PageSaved } from '../lib/messages.ts';

export interface KeepPageProps {
  /** What is known from before; `no`: it was never saved. */
  readonly saved: PageSaved | 'no';
  /** What came of the last press; null before it. */
  readonly kept: PageKept | 'busy' | null;
  /** Whether the page can be saved: it has claims, or was saved before. */
  readonly canKeep: boolean;
  readonly isPrivate: boolean;
  readonly onKeep: () => void;
  /** Opens a saved page by its key. */
  readonly onOpen: (key: string) => void;
}

function sinceWords({ readAt, changes }: PageSaved): string {
  return changes === null
    ? say('saved.saved-on', { date: dateWords(readAt.slice(0, 10)) })
    : `${sentenceCase(changesLine(changes, readAt))}.`;
}

function keepWords(saved: PageSaved | 'no'): string {
  if (saved === 'no') return say('saved.keep');
  const counts = saved.changes === null ? [] : Object.values(saved.changes.counts);
  return say(counts.some((count) => count > 0) ? 'saved.keep-to-see' : 'saved.keep-again');
}

function keptWords(kept: KeepPageProps['kept']): string | null {
  if (kept === null) return null;
  if (kept === 'busy') return say('saved.keeping');
  if (kept.kept) return say('saved.kept');
  return kept.why === 'failed' ? say('saved.failed', { reason: kept.reason }) : say(`saved.${kept.why}`);
}

/** Keeping what the page claims, and what changed since it was kept last. */
export function KeepPage(props: KeepPageProps): JSX.Element | null {
  const { saved, kept, canKeep, isPrivate, onKeep, onOpen } = props;
  if (!canKeep && saved === 'no') return null;
  const key = saved === 'no' ? null : saved.key;
  return (
    <section class="btc-popup-part btc-keep" aria-label={say('saved.title')}>
      {saved !== 'no' && <p>{sinceWords(saved)}</p>}
      {saved !== 'no' &&
        saved.changes !== null &&
        changesNotes(saved.changes).map((note) => (
          <p key={note} class="btc-quiet">
            {note}
          </p>
        ))}
      <button
        type="button"
        class="btc-button"
        aria-disabled={kept === 'busy'}
        onClick={() => kept !== 'busy' && onKeep()}
      >
        {keepWords(saved)}
      </button>
      {key !== null && (
        <button type="button" class="btc-button" onClick={() => onOpen(key)}>
          {say('saved.open-it')}
        </button>
      )}
      {isPrivate && <p class="btc-quiet">{say('saved.private')}</p>}
      <p role="status">{keptWords(kept)}</p>
    </section>
  );
}
