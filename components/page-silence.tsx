import type { JSX } from 'preact';
import type { PageTopic } from '../lib/core/types/index.ts';
import {
  ALL_TOPICS_SPOKEN_OF,
  TOPIC_WORDS,
  TOPICS_CAUTION,
  TOPICS_LEAD,
} from '../lib/core/words/page-topics.ts';

/** What the page as a whole does not speak of; nothing while that is not known. */
export function PageSilence({
  absent,
}: {
  readonly absent: readonly PageTopic[] | null;
}): JSX.Element | null {
  if (absent === null) return null;
  return (
    <section class="btc-popup-part">
      <h2>What this page does not say</h2>
      {absent.length === 0 ? (
        <p>{ALL_TOPICS_SPOKEN_OF}</p>
      ) : (
        <>
          <p>{TOPICS_LEAD}</p>
          <ul class="btc-lines">
            {absent.map((topic) => (
              <li key={topic}>{TOPIC_WORDS[topic]}</li>
            ))}
          </ul>
          <p class="btc-quiet">{TOPICS_CAUTION}</p>
        </>
      )}
    </section>
  );
}
