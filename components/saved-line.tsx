import type { JSX } from 'preact';
import type { OptionsTold } from '../lib/settings/options-told.ts';
import { savedWords } from './saved-words.ts';

/** Says what became of what was done last; stays in view and in one place, so that it is read out. */
export function SavedLine({ told }: { readonly told: OptionsTold | null }): JSX.Element {
  return (
    <p class="btc-saved" role="status">
      {told === null ? '' : savedWords(told)}
    </p>
  );
}
