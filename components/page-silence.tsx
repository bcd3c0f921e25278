import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import type { PageTopic } from '../lib/core/types/index.ts';
import { allTopicsSpokenOf, topicsCaution, topicsLead, topicWords } from '../lib/core/words/page-topics.ts';

/** What the page as a whole does not speak of; nothing while that is not known. */
export function PageSilence({
  absent,
}: {
  readonly absent: readonly PageTopic[] | null;
}): JSX.Element | null {
  if (absent === null) return null;
  return (
    <section class="btc-popup-part">
      <h2>{say('popup.not-said')}</h2>
      {absent.length === 0 ? (
        <p>{allTopicsSpokenOf()}</p>
      ) : (
        <>
          <p>{topicsLead()}</p>
          <ul class="btc-lines">
            {absent.map((topic) => (
              <li key={topic}>{topicWords(topic)}</li>
            ))}
          </ul>
          <p class="btc-quiet">{topicsCaution()}</p>
        </>
      )}
    </section>
  );
}
