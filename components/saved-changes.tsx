import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import type { RecordedClaim } from '../lib/core/types/index.ts';
import { instantWords } from '../lib/core/words/dates-and-places.ts';
import type { PageState } from '../lib/saved/page-desk.ts';
import { ChangesList } from './changes-list.tsx';
import { Choose } from './choose.tsx';

interface SavedChangesProps {
  readonly state: PageState;
  readonly passageOf: (claim: RecordedClaim) => string | null;
  readonly onHoldAgainst: (snapshotId: string) => void;
}

/** What changed between two times of a page, from what was kept of both. */
export function SavedChanges({ state, passageOf, onHoldAgainst }: SavedChangesProps): JSX.Element {
  const { page, shown, against, isAgainstFirst, changes } = state;
  const heading = <h2 id="btc-what-changed">{say('saved.what-changed')}</h2>;
  if (against === null) {
    return (
      <section aria-labelledby="btc-what-changed">
        {heading}
        <p>{say('saved.one-time')}</p>
      </section>
    );
  }
  const [before, now] = isAgainstFirst ? [against, shown] : [shown, against];
  const others = page.snapshots.filter(({ id }) => id !== shown.id);
  return (
    <section aria-labelledby="btc-what-changed">
      {heading}
      {others.length > 1 && (
        <Choose
          label={say('saved.hold-against')}
          value={against.id}
          options={others.toReversed().map(({ id, readAt }) => [id, instantWords(readAt)] as const)}
          onChoose={onHoldAgainst}
        />
      )}
      <p class="btc-quiet">
        {say('saved.changed-between', {
          before: instantWords(before.readAt),
          now: instantWords(now.readAt),
        })}
      </p>
      {changes === null ? (
        <p>{say('saved.record-unreadable')}</p>
      ) : (
        <ChangesList changes={changes} since={before.readAt} passageHref={passageOf} />
      )}
    </section>
  );
}
