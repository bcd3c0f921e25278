import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import type { CrossrefState } from '../lib/core/types/index.ts';
import { sourceHeading } from '../lib/core/words/source-words.ts';
import type { ShownSource } from '../lib/paint/source-view.ts';
import { SourceCard } from './source-card.tsx';

interface CitedElsewhereProps {
  readonly sources: readonly ShownSource[];
  readonly crossref: CrossrefState;
}

/** Sources that the claim cites and no pack knows, as far as they are known; nothing where there is none. */
export function CitedElsewhere({ sources, crossref }: CitedElsewhereProps): JSX.Element | null {
  if (sources.length === 0) return null;
  return (
    <section class="btc-part" aria-label={say('popover.cited-elsewhere')}>
      {sources.map((source) => (
        <details key={source.reference.id}>
          <summary>
            {say('popover.cited-not-in-packs', {
              source: sourceHeading(source.reference, undefined, source.status),
            })}
          </summary>
          <div class="btc-study">
            <SourceCard source={source} record={undefined} crossref={crossref} />
          </div>
        </details>
      ))}
    </section>
  );
}
