import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { dateWords } from '../lib/core/words/dates-and-places.ts';
import { counted } from '../lib/core/words/numbers.ts';
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
  switch (told) {
    case 'consent-refused':
      return 'Your browser was not allowed to send it, so nothing has changed.';
    case 'mail-saved':
      return 'The address is kept, and goes out with each question from now on.';
    case 'mail-removed':
      return 'No address is kept or sent.';
    case 'not-a-mail':
      return 'That does not look like a mail address, so nothing has changed.';
    case 'forgotten':
      return 'All answers are forgotten.';
    default:
      return `That did not work (${told.failed}). Nothing has changed.`;
  }
}

function keptWords(kept: LookUpState['kept']): string {
  if (kept === null) return 'How many answers are kept could not be told.';
  if (kept.count === 0) return 'No answer is kept.';
  const oldest = kept.oldest === null ? '' : `, the oldest of ${dateWords(kept.oldest)}`;
  return `${counted(kept.count, 'answer')} kept${oldest}. They are asked for again after a week.`;
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
      <label for={id}>Your mail address (optional)</label>
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
          Save
        </button>
        {mail !== null && (
          <button type="button" class="btc-button" onClick={() => onMail('')}>
            Remove
          </button>
        )}
      </div>
      {wrong && (
        <p role="alert" id={`${id}-wrong`}>
          {toldWords('not-a-mail')}
        </p>
      )}
      <p class="btc-quiet" id={`${id}-why`}>
        Crossref answers those faster who say where they can be reached. It goes out with each question.
      </p>
    </form>
  );
}

/** What may be asked of Crossref, and whether a mark opens its source in place. */
export function LookUpSettings(props: LookUpSettingsProps): JSX.Element {
  const { on, mail, inPlace, kept, told } = props.state;
  return (
    <section aria-labelledby="btc-sources">
      <h2 id="btc-sources">Sources of a page</h2>
      <Switch label="Ask Crossref what became of a page’s sources" on={on} onSwitch={props.onLookUps} />
      <p>
        Off, nothing leaves your machine. On, the DOIs of a page’s sources go to Crossref, the publishers’
        registry, and of sources without one the words of the reference; never the page’s address, its text or
        cookies. Back come titles, and notices such as retractions. Of private windows nothing is asked.
      </p>
      <Mail mail={mail} wrong={told === 'not-a-mail'} onMail={props.onMail} />
      <div class="btc-pack-acts">
        <p class="btc-quiet">{keptWords(kept)}</p>
        {(kept === null || kept.count > 0) && (
          <button type="button" class="btc-button" onClick={props.onForget}>
            Forget them
          </button>
        )}
      </div>
      <Switch label="Open sources in place" on={inPlace} onSwitch={props.onInPlace} />
      <p>
        A press of a citation mark, or of a link to a study, then shows what it is instead of going there.
        With Ctrl, ⌘ or Shift, links are always the page’s own.
      </p>
      <p role={told !== null && typeof told === 'object' ? 'alert' : 'status'}>
        {told === null || told === 'not-a-mail' ? '' : toldWords(told)}
      </p>
    </section>
  );
}
