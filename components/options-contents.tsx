import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';

const SECTIONS = [
  { id: 'btc-when', key: 'options.when' },
  { id: 'btc-marked', key: 'options.marked' },
  { id: 'btc-reading', key: 'options.reading' },
  { id: 'btc-packs', key: 'options.packs' },
  { id: 'btc-sources', key: 'lookups.heading' },
  { id: 'btc-data', key: 'options.data' },
] as const;

/** The sections of the options page. */
export function OptionsContents(): JSX.Element {
  return (
    <nav class="btc-contents" aria-label={say('options.contents')}>
      <ul>
        {SECTIONS.map(({ id, key }) => (
          <li key={id}>
            <a href={`#${id}`}>{say(key)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
