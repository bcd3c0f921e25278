import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { say } from '../lib/core/messages/index.ts';
import { dateWords } from '../lib/core/words/dates-and-places.ts';
import { count } from '../lib/core/words/numbers.ts';
import type { LookUpState, LookUpTold } from '../lib/settings/look-up-desk.ts';
import { Switch } from './switch.tsx';

export interface LookUpSettingsProps {
  readonly state: LookUpState;
  readonly onLookUps: (on: boolean) => void;
  /** With an empty text the address is taken away. */
  readonly onMail: (text: string) => void;
  readonly onInPlace: (on: boolean) => void;
  readonly onForget: () => void;
}

function toldWords(told: LookUpTold): string {
  return typeof told === 'string' ? say(`lookups.${told}`) : say('lookups.failed', { reason: told.failed });
}

function keptWords(kept: LookUpState['kept']): string {
  if (kept === null) return say('lookups.kept-unknown');
  if (kept.count === 0) return say('lookups.kept-none');
  const answers = { n: kept.count, count: count(kept.count) };
  return kept.oldest === null
    ? say('lookups.kept', answers)
    : say('lookups.kept-since', { ...answers, date: dateWords(kept.oldest) });
}

function Mail({
  mail,
  wrong,
  onMail,
}: {
  readonly mail: string | null;
  /** What was given last is no address. */
  readonly wrong: boolean;
  readonly onMail: (text: string) => void;
}): JSX.Element {
  const id = useId();
  return (
    <form
      class="btc-field"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onMail(String(new FormData(event.currentTarget).get('mail') ?? ''));
      }}
    >
      <label for={id}>{say('lookups.mail')}</label>
      <div class="btc-pack-acts">
        <input
          id={id}
          name="mail"
          type="email"
          autocomplete="email"
          aria-describedby={wrong ? `${id}-wrong ${id}-why` : `${id}-why`}
          aria-invalid={wrong}
          key={mail ?? ''}
          defaultValue={mail ?? ''}
        />
        <button type="submit" class="btc-button">
          {say('lookups.mail-save')}
        </button>
        {mail !== null && (
          <button type="button" class="btc-button" onClick={() => onMail('')}>
            {say('lookups.mail-remove')}
          </button>
        )}
      </div>
      {wrong && (
        <p role="alert" id={`${id}-wrong`}>
          {toldWords('not-a-mail')}
        </p>
      )}
      <p class="btc-quiet" id={`${id}-why`}>
        {say('lookups.mail-why')}
      </p>
    </form>
  );
}

/** What may be asked of Crossref, and whether a mark opens its source in place. */
export function LookUpSettings(props: LookUpSettingsProps): JSX.Element {
  const { on, mail, inPlace, kept, told } = props.state;
  return (
    <section aria-labelledby="btc-sources">
      <h2 id="btc-sources">{say('lookups.heading')}</h2>
      <Switch label={say('lookups.switch')} on={on} onSwitch={props.onLookUps} />
      <p>{say('lookups.about')}</p>
      <Mail mail={mail} wrong={told === 'not-a-mail'} onMail={props.onMail} />
      <div class="btc-pack-acts">
        <p class="btc-quiet">{keptWords(kept)}</p>
        {(kept === null || kept.count > 0) && (
          <button type="button" class="btc-button" onClick={props.onForget}>
            {say('lookups.forget')}
          </button>
        )}
      </div>
      <Switch label={say('lookups.in-place')} on={inPlace} onSwitch={props.onInPlace} />
      <p>{say('lookups.in-place-about')}</p>
      <p role={told !== null && typeof told === 'object' ? 'alert' : 'status'}>
        {told === null || told === 'not-a-mail' ? '' : toldWords(told)}
      </p>
    </section>
  );
}
