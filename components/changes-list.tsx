import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ChangeKind, Changes } from '../lib/core/compare/types.ts';
import { say } from '../lib/core/messages/index.ts';
import { changesLine, changesNotes } from '../lib/core/words/changes-words.ts';
import { count, sentenceCase } from '../lib/core/words/numbers.ts';
import { ChangeItem, type ChangeItemProps } from './change-item.tsx';
import { Chip } from './chip.tsx';
import { LongList } from './long-list.tsx';

interface ChangesListProps extends Pick<ChangeItemProps, 'passageHref'> {
  readonly changes: Changes;
  /** When the page was kept: ISO 8601. */
  readonly since: string;
}

const KINDS: readonly ChangeKind[] = [
  'added',
  'removed',
  'sharpened',
  'softened',
  'reworded',
  'evidence',
  'reread',
];
const STEP = 40;

/** What changed on a page since it was kept, claim by claim, by kind of change if a reader wants. */
export function ChangesList({ changes, since, passageHref }: ChangesListProps): JSX.Element {
  const [kind, setKind] = useState<ChangeKind | null>(null);
  const kinds = KINDS.filter((one) => changes.counts[one] > 0);
  // A kind that was chosen for the page before may have none here.
  const chosen = kind !== null && kinds.includes(kind) ? kind : null;
  const items = useMemo(
    () =>
      changes.changes
        .map((change, place) => ({ id: String(place), change }))
        .filter(({ change }) => chosen === null || change.kind === chosen),
    [changes, chosen],
  );
  return (
    <section class="btc-compared btc-changes" aria-label={say('changes.title')}>
      <p class="btc-changes-line">{sentenceCase(changesLine(changes, since))}.</p>
      {changesNotes(changes).map((note) => (
        <p key={note}>{note}</p>
      ))}
      {kinds.length > 1 && (
        <fieldset class="btc-chips" aria-label={say('changes.filters')}>
          <Chip
            text={say('changes.all', { count: count(changes.changes.length) })}
            on={chosen === null}
            onPress={() => setKind(null)}
          />
          {kinds.map((one) => (
            <Chip
              key={one}
              text={say('changes.by-kind', {
                kind: say(`changes.${one}.short`),
                count: count(changes.counts[one]),
              })}
              on={chosen === one}
              onPress={() => setKind(chosen === one ? null : one)}
            />
          ))}
        </fieldset>
      )}
      {items.length > 0 && (
        <LongList
          key={chosen ?? ''}
          items={items}
          step={STEP}
          look="btc-change-list"
          showWords={(next) => say('changes.more', { n: next, count: count(next) })}
        >
          {({ change }) => <ChangeItem change={change} passageHref={passageHref} />}
        </LongList>
      )}
      <p class="btc-quiet">{say('changes.note')}</p>
    </section>
  );
}
