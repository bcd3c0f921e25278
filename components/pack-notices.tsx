import type { JSX } from 'preact';
import type { DeskState, Doing, Offer, Told } from '../lib/packs/desk-state.ts';
import { standingWords } from './standing-words.ts';

const NOT_DONE: Readonly<Record<Doing, string>> = {
  'switch-on': 'was not switched on',
  'switch-off': 'was not switched off',
  export: 'was not exported',
  remove: 'was not removed',
  'put-back': 'was not put back',
  add: 'was not added',
};

function goneWords({ why, title, version }: Offer): string {
  if (why === 'removed') return `“${title}” was removed.`;
  return version === null
    ? `What stood in the place of “${title}” was replaced.`
    : `Version ${version} of “${title}” was replaced.`;
}

function Failure({ told }: { readonly told: Extract<Told, { kind: 'failed' }> }): JSX.Element {
  return (
    <p role="alert">
      <b>
        “{told.title}” {NOT_DONE[told.doing]}.
      </b>{' '}
      Nothing has changed ({told.reason}).
    </p>
  );
}

export interface PackNoticesProps extends Pick<DeskState, 'offer' | 'told'> {
  readonly onPutBack: () => void;
}

/** What became of the last thing that the reader did in the list, and what can be put back. */
export function PackNotices({ offer, told, onPutBack }: PackNoticesProps): JSX.Element {
  return (
    <>
      {told?.kind === 'failed' && <Failure told={told} />}
      <div role="status">
        {told?.kind === 'put-back' && (
          <p>
            “{told.title}” was put back{standingWords(told.stands)}
          </p>
        )}
        {offer !== null && (
          <p class="btc-pack-acts">
            {goneWords(offer)}
            <button type="button" class="btc-button" onClick={onPutBack}>
              Put it back
            </button>
          </p>
        )}
      </div>
    </>
  );
}
