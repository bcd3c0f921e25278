import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import type { DeskState, Offer, Told } from '../lib/packs/desk-state.ts';
import { putBackWords } from './standing-words.ts';

function goneWords({ why, title, version }: Offer): string {
  if (why === 'removed') return say('packs.was-removed', { title });
  return version === null
    ? say('packs.unusable-was-replaced', { title })
    : say('packs.was-replaced', { title, version });
}

function Failure({ told }: { readonly told: Extract<Told, { kind: 'failed' }> }): JSX.Element {
  return (
    <p role="alert">
      <b>{say(`packs.not-done.${told.doing}`, { title: told.title })}</b>{' '}
      {say('packs.nothing-changed', { reason: told.reason })}
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
        {told?.kind === 'put-back' && <p>{putBackWords(told)}</p>}
        {offer !== null && (
          <p class="btc-pack-acts">
            {goneWords(offer)}
            <button type="button" class="btc-button" onClick={onPutBack}>
              {say('packs.put-it-back')}
            </button>
          </p>
        )}
      </div>
    </>
  );
}
