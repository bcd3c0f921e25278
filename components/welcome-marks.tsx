import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import { strengthWords } from '../lib/core/words/strength.ts';
import { Ladder } from './ladder.tsx';

const ROWS = [
  { strength: 'controlled-trials', key: 'welcome.sample-trials' },
  { strength: 'uncontrolled-studies', key: 'welcome.sample-series' },
  { strength: 'reviews-only', key: 'welcome.sample-reviews' },
  { strength: 'preclinical-only', key: 'welcome.sample-preclinical' },
  { strength: 'none', key: 'welcome.sample-none' },
] as const;

/** The five ladders, each with its mark on a made-up sentence and its words. */
export function WelcomeMarks(): JSX.Element {
  return (
    <section aria-labelledby="btc-marks">
      <h2 id="btc-marks">{say('welcome.marks')}</h2>
      <ul class="btc-ladders" data-marks="full">
        {ROWS.map(({ strength, key }) => (
          <li key={strength}>
            <Ladder strength={strength} />
            <span>
              <span class="btc-mark" data-strength={strength} lang="en">
                {say(key)}
              </span>
              <span class="btc-ladder-words">{strengthWords(strength)}</span>
            </span>
          </li>
        ))}
      </ul>
      <p>{say('welcome.marks-line')}</p>
      <p data-marks="full">
        <span class="btc-mark" data-flag={true}>
          {say('welcome.flag')}
        </span>
      </p>
      <p class="btc-quiet">{say('welcome.sample-note')}</p>
    </section>
  );
}
