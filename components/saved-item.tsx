import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import { dateWords } from '../lib/core/words/dates-and-places.ts';
import { count } from '../lib/core/words/numbers.ts';
import { firstWords } from '../lib/core/words/quote.ts';
import type { SavedPage } from '../lib/saved/types.ts';

/** Characters of a note in the list. */
const NOTE = 160;

/** The title of a saved page, or what stands for it. */
export function savedTitle({ title }: Pick<SavedPage, 'title'>): string {
  return title.trim() || say('saved.untitled');
}

function countsLine({ snapshots }: SavedPage): string {
  const last = snapshots.at(-1);
  const [claims, flagged] = [last?.claims ?? 0, last?.flagged ?? 0];
  return [
    say('saved.claims', { n: claims, count: count(claims) }),
    flagged > 0 ? say('saved.flagged', { n: flagged, count: count(flagged) }) : null,
    snapshots.length > 1 ? say('saved.times', { n: snapshots.length, count: count(snapshots.length) }) : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

interface SavedItemProps {
  readonly page: SavedPage;
  readonly chosen: boolean;
  /** Address of the view of one saved page. */
  readonly href: string;
  readonly onChoose: (on: boolean) => void;
}

/** One saved page in the list. */
export function SavedItem({ page, chosen, href, onChoose }: SavedItemProps): JSX.Element {
  const title = savedTitle(page);
  const readAt = page.snapshots.at(-1)?.readAt ?? '';
  const saved = say('saved.saved-on', { date: dateWords(readAt.slice(0, 10)) });
  return (
    <article class="btc-saved-item">
      <input
        type="checkbox"
        checked={chosen}
        aria-label={say('saved.choose', { title })}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <div>
        <h2 dir="auto">
          <a href={href}>{title}</a>
        </h2>
        <p class="btc-quiet" dir="ltr">
          {page.address}
        </p>
        <p>
          {saved} {countsLine(page)}
        </p>
        {page.tags.length > 0 && (
          <ul class="btc-tags" aria-label={say('saved.tags')}>
            {page.tags.map((tag) => (
              <li key={tag} dir="auto">
                {tag}
              </li>
            ))}
          </ul>
        )}
        {page.note !== '' && (
          <p class="btc-saved-note" dir="auto">
            {firstWords(page.note, NOTE)}
          </p>
        )}
      </div>
    </article>
  );
}
