import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { say } from '../lib/core/messages/index.ts';
import type { SiteList as Which } from '../lib/settings/choices.ts';
import type { ChoicesState } from '../lib/settings/choices-desk.ts';
import { PutSiteBack } from './put-site-back.tsx';
import { SiteForm } from './site-form.tsx';

export interface SiteListProps {
  readonly list: Which;
  readonly state: ChoicesState;
  readonly onAdd: (text: string) => void;
  readonly onRemove: (site: string) => void;
  readonly onPutBack: () => void;
}

const WORDS = {
  offHosts: { heading: 'options.off-sites', none: 'options.off-sites-none' },
  onHosts: { heading: 'options.on-sites', none: 'options.on-sites-none' },
} as const;

/** The list of sites that counts, to add to and to take from. */
export function SiteList({ list, state, onAdd, onRemove, onPutBack }: SiteListProps): JSX.Element {
  const sites = state.settings[list];
  const { offer, wrongSite } = state;
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <h3 id="btc-sites">{say(WORDS[list].heading)}</h3>
      {sites.length === 0 ? (
        <p class="btc-quiet">{say(WORDS[list].none)}</p>
      ) : (
        <ul class="btc-sites" aria-labelledby="btc-sites">
          {sites.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <button
                type="button"
                class="btc-button"
                aria-label={say('options.site-remove-one', { site })}
                onClick={() => onRemove(site)}
              >
                {say('options.site-remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {offer !== null && offer.list === list && (
        <PutSiteBack
          key={offer.site}
          site={offer.site}
          onPutBack={() => {
            // The button goes, and the focus with it.
            field.current?.focus();
            onPutBack();
          }}
        />
      )}
      <SiteForm wrong={wrongSite} taken={`${list} ${sites.join()}`} field={field} onAdd={onAdd} />
    </>
  );
}
