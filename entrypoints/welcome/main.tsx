import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/welcome.tsx';
import '../../components/welcome.css';
import { type CommandKeys, commandKeys } from '../../lib/browser/command-keys.ts';
import { say } from '../../lib/core/messages/index.ts';
import { askAccess, hasAccess, watchAccess } from '../../lib/settings/access.ts';
import { type ChoicesState, createChoicesDesk } from '../../lib/settings/choices-desk.ts';
import type { OptionsTold } from '../../lib/settings/options-told.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';
import { speakIn } from '../../lib/settings/speak-in.ts';
import { changeSettings, readSettings, watchSettings } from '../../lib/settings.ts';

/** Wires the page that opens after the installation. */
function start(): void {
  let state: ChoicesState | null = null;
  let told: OptionsTold | null = null;
  let keys: readonly CommandKeys[] = [];
  const desk = createChoicesDesk({
    readSettings,
    changeSettings,
    hasAccess,
    askAccess,
    onChange(next) {
      state = next;
      draw();
    },
    onTold(next) {
      told = next;
      draw();
    },
  });
  // The desk is never rejected: what fails is told.
  const refresh = (): void => void desk.refresh();

  function draw(): void {
    speakIn(state?.settings ?? DEFAULT_SETTINGS);
    document.title = say('welcome.title');
    render(
      <Welcome
        state={state}
        keys={keys}
        options={browser.runtime.getURL('/options.html')}
        told={told}
        onRun={(run) => void desk.choose({ kind: 'run', run })}
        onAskAccess={() => void desk.askAccess()}
      />,
      document.body,
    );
  }

  watchSettings(refresh);
  watchAccess(refresh);
  refresh();
  commandKeys().then(
    (found) => {
      keys = found ?? [];
      draw();
    },
    () => undefined,
  );
}

start();
