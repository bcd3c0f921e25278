import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import type { MarkLook } from '../lib/settings/settings.ts';

const CLAIMS = [
  { strength: 'controlled-trials', key: 'options.sample-trials', flag: false },
  { strength: 'uncontrolled-studies', key: 'options.sample-series', flag: false },
  { strength: 'preclinical-only', key: 'options.sample-flag', flag: true },
  { strength: 'none', key: 'options.sample-none', flag: false },
] as const;

/** How claims of a page are marked by that choice. */
export function MarkSample({ marks }: { readonly marks: MarkLook }): JSX.Element {
  return (
    <figure class="btc-sample">
      <figcaption class="btc-quiet">{say('options.sample')}</figcaption>
      <p lang="en" data-marks={marks}>
        {CLAIMS.map(({ strength, key, flag }) => (
          <span key={key}>
            <span class="btc-mark" data-strength={strength} data-flag={flag}>
              {say(key)}
            </span>{' '}
          </span>
        ))}
      </p>
    </figure>
  );
}
