import { render } from 'preact';
import { Options, type OptionsProps } from '../../components/options.tsx';
import '../../components/options.css';
import { bundledPacks } from '../../lib/evidence/bundled.ts';
import { ask } from '../../lib/messages.ts';
import { createDesk } from '../../lib/packs/desk.ts';
import { keepPack, readStored, removePack, restorePack, watchStored } from '../../lib/packs/store.ts';
import { askConsent, hasConsent, watchConsent } from '../../lib/settings/consent.ts';
import { createLookUpDesk, type LookUpState } from '../../lib/settings/look-up-desk.ts';
import { changeSettings, readSettings, watchSettings } from '../../lib/settings.ts';
import { download } from './download.ts';

/** Wires the options page to the settings and to the packs in store, and draws it anew when either changes. */
function start(): void {
  const desk = createDesk({
    bundled: bundledPacks,
    readSettings,
    changeSettings,
    readStored,
    keepPack,
    removePack,
    restorePack,
    now: () => new Date().toISOString(),
    onChange: draw,
  });
  const lookUps = createLookUpDesk({
    readSettings,
    changeSettings,
    askConsent,
    hasConsent,
    kept: () => ask({ kind: 'crossref/kept' }),
    forget: () => ask({ kind: 'crossref/forget' }),
    onChange(state) {
      lookUpState = state;
      draw(packState);
    },
  });
  let lookUpState: LookUpState | null = null;
  let packState: OptionsProps['state'] = null;

  // The desks are never rejected: what fails is part of what they draw.
  const refresh = (): void => void desk.refresh();
  const refreshLookUps = (): void => void lookUps.refresh();

  function draw(state: OptionsProps['state']): void {
    packState = state;
    render(
      <Options
        state={state}
        onSwitch={(id, on) => void desk.switchPack(id, on)}
        onExport={(id) => void desk.exported(id).then((file) => file !== null && download(file))}
        onRemove={(id) => void desk.remove(id)}
        onPutBack={() => void desk.putBack()}
        onFile={(file) => void desk.read(file)}
        onAdd={() => void desk.add()}
        onCancel={desk.cancel}
        onRetry={refresh}
        lookUps={
          lookUpState && {
            state: lookUpState,
            onLookUps: (on) => void lookUps.switchLookUps(on),
            onMail: (text) => void lookUps.setMail(text),
            onInPlace: (on) => void lookUps.switchInPlace(on),
            onForget: () => void lookUps.forget(),
          }
        }
      />,
      document.body,
    );
  }

  // Another page of ours may change them, too.
  watchSettings(() => {
    refresh();
    refreshLookUps();
  });
  watchConsent(refreshLookUps);
  watchStored(refresh);
  draw(null);
  refresh();
  refreshLookUps();
}

start();
