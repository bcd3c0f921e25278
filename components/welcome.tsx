import type { JSX } from 'preact';
import type { CommandKeys } from '../lib/browser/command-keys.ts';
import { say } from '../lib/core/messages/index.ts';
import type { ChoicesState } from '../lib/settings/choices-desk.ts';
import type { OptionsTold } from '../lib/settings/options-told.ts';
import type { RunMode } from '../lib/settings/settings.ts';
import { AccessNote } from './access-note.tsx';
import { RunModes } from './run-modes.tsx';
import { SavedLine } from './saved-line.tsx';
import { WelcomeKeys } from './welcome-keys.tsx';
import { WelcomeMarks } from './welcome-marks.tsx';

export interface WelcomeProps {
  /** Null while it is being read. */
  readonly state: ChoicesState | null;
  readonly keys: readonly CommandKeys[];
  /** The address of the options page. */
  readonly options: string;
  readonly told: OptionsTold | null;
  readonly onRun: (run: RunMode) => void;
  readonly onAskAccess: () => void;
}

const NOT = [
  'welcome.no-verdict',
  'welcome.no-advice',
  'welcome.english',
  'welcome.packs',
  'welcome.silence',
] as const;

function When(props: WelcomeProps & { readonly state: ChoicesState }): JSX.Element {
  const { run } = props.state.settings;
  return (
    <section aria-labelledby="btc-when">
      <h2 id="btc-when">{say('options.when')}</h2>
      <AccessNote access={props.state.access} onAskAccess={props.onAskAccess} />
      <RunModes run={run} onRun={props.onRun} />
      {run === 'listed' && (
        <p>
          <a href={props.options}>{say('welcome.list-sites')}</a>
        </p>
      )}
    </section>
  );
}

/** What a reader should know once: what it does and does not do, what leaves the machine, when it runs. */
export function Welcome(props: WelcomeProps): JSX.Element {
  const { state, keys, options, told } = props;
  return (
    <main class="btc-options btc-welcome">
      <h1>{say('app.name')}</h1>
      <p>{say('welcome.lead')}</p>
      <WelcomeMarks />
      <section aria-labelledby="btc-not">
        <h2 id="btc-not">{say('welcome.not')}</h2>
        <ul class="btc-lines">
          {NOT.map((key) => (
            <li key={key}>{say(key)}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="btc-leaves">
        <h2 id="btc-leaves">{say('welcome.leaves')}</h2>
        <p>{say('welcome.leaves-line')}</p>
      </section>
      {state !== null && <When {...props} state={state} />}
      <section aria-labelledby="btc-where">
        <h2 id="btc-where">{say('welcome.where')}</h2>
        <p>{say('welcome.button')}</p>
        <WelcomeKeys keys={keys} />
        <p>
          <a href={options}>{say('welcome.options')}</a>
        </p>
      </section>
      <p>{say('welcome.done')}</p>
      <SavedLine told={told} />
    </main>
  );
}
