import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import { slot, slotted } from './slotted.tsx';

/**
 * What the licence of citeproc-js asks to be shown where it is used, word for word and in every language (its Exhibit B,
 * in public/licences/citeproc-js-cpal.txt).
 */
const ASKED = {
  copyright: '(c) Frank Bennett',
  phrase: 'citeproc-js implements the Citation Style Language',
  url: 'https://citationstyles.org/',
};

/** Who writes the citations of packs that are added. */
export function CiteprocNotice(): JSX.Element {
  const { copyright, phrase, url } = ASKED;
  const words = say('packs.cited-by', {
    copyright,
    phrase: slot('phrase'),
    link: slot('link'),
    licences: slot('licences'),
  });
  const elements = {
    phrase: <span lang="en">{phrase}</span>,
    link: (
      <a href={url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
        {url}
      </a>
    ),
    licences: (
      <a href="/licences/notices.txt" target="_blank" rel="noopener">
        {say('packs.licences')}
      </a>
    ),
  };
  return <p class="btc-quiet">{slotted(words, elements)}</p>;
}
