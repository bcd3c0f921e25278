import { render } from 'preact';
import { Options, type OptionsProps } from '../../components/options.tsx';
import '../../components/options.css';
import { download } from '../../lib/browser/download.ts';
import { say } from '../../lib/core/messages/index.ts';
import { bundledPacks } from '../../lib/evidence/bundled.ts';
import type { Citations } from '../../lib/evidence/cite/cite-pack.ts';
import type { Pack } from '../../lib/evidence/schema.ts';
import { ask } from '../../lib/messages.ts';
import { createDesk } from '../../lib/packs/desk.ts';
import { keepPack, readStored, removePack, restorePack, watchStored } from '../../lib/packs/store.ts';
import { savedStore } from '../../lib/saved/indexed-db.ts';
import { tellSaved, watchSaved } from '../../lib/saved/news.ts';
import { askAccess, hasAccess, watchAccess } from '../../lib/settings/access.ts';
import { type ChoicesState, createChoicesDesk } from '../../lib/settings/choices-desk.ts';
import { askConsent, hasConsent, takeBackConsent, watchConsent } from '../../lib/settings/consent.ts';
import { createDataDesk, type DataState } from '../../lib/settings/data-desk.ts';
import { createLookUpDesk, type LookUpState } from '../../lib/settings/look-up-desk.ts';
import type { OptionsTold } from '../../lib/settings/options-told.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';
import { speakIn } from '../../lib/settings/speak-in.ts';
import { changeSettings, clearStore, readSettings, readStore, watchSettings } from '../../lib/settings.ts';

const JSON_TYPE = 'application/json';

function handOver(file: { readonly name: string; readonly text: string } | null): void {
  if (file !== null) download({ name: file.name, parts: [file.text], mediaType: JSON_TYPE });
}

const crossrefKept = () => ask({ kind: 'crossref/kept' });
const savedPages = savedStore(() => crypto.randomUUID());
const crossrefForget = () => ask({ kind: 'crossref/forget' });

/** Most readers never add a pack: the library that writes citations comes with the first one. */
async function citePack(pack: Pack): Promise<Citations> {
  const library = await import('../../lib/evidence/cite/cite-pack.ts');
  return library.citePack(pack, () => new Promise((resolve) => setTimeout(resolve)));
}

/** Wires the options page to the settings and to the packs in store, and draws it anew when either changes. */
function start(): void {
  let packState: OptionsProps['state'] = null;
  let choicesState: ChoicesState | null = null;
  let lookUpState: LookUpState | null = null;
  let dataState: DataState | null = null;
  let told: OptionsTold | null = null;

  const onTold = (next: OptionsTold): void => {
    told = next;
    draw();
  };
  const desk = createDesk({
    bundled: bundledPacks,
    readSettings,
    changeSettings,
    readStored,
    cite: citePack,
    keepPack,
    removePack,
    restorePack,
    now: () => new Date().toISOString(),
    onChange(state) {
      packState = state;
      draw();
    },
  });
  const choices = createChoicesDesk({
    readSettings,
    changeSettings,
    hasAccess,
    askAccess,
    onTold,
    onChange(state) {
      choicesState = state;
      draw();
    },
  });
  const lookUps = createLookUpDesk({
    readSettings,
    changeSettings,
    askConsent,
    hasConsent,
    kept: crossrefKept,
    forget: crossrefForget,
    onChange(state) {
      lookUpState = state;
      draw();
      void data.refresh();
    },
  });
  const data = createDataDesk({
    readStore,
    clearStore,
    async saved() {
      const { pages, unreadable } = await savedPages.list();
      return { count: pages.length + unreadable };
    },
    async clearSaved() {
      await savedPages.clear();
      tellSaved();
    },
    kept: crossrefKept,
    forget: crossrefForget,
    takeBackConsent,
    onTold,
    onChange(state) {
      dataState = state;
      draw();
    },
  });

  // The desks are never rejected: what fails is part of what they draw.
  const refresh = (): void => void desk.refresh();
  const refreshChoices = (): void => void choices.refresh();
  const refreshLookUps = (): void => void lookUps.refresh();

  function draw(): void {
    // Nothing is drawn before the language is known, or that it cannot be known.
    if (choicesState === null && told === null) return;
    speakIn(choicesState?.settings ?? DEFAULT_SETTINGS);
    document.title = say('options.title');
    render(
      <Options
        state={packState}
        told={told}
        onSwitch={(id, on) => void desk.switchPack(id, on)}
        onExport={(id) => void desk.exported(id).then(handOver)}
        onRemove={(id) => void desk.remove(id)}
        onPutBack={() => void desk.putBack()}
        onFile={(file) => void desk.read(file)}
        onAdd={() => void desk.add()}
        onCancel={desk.cancel}
        onRetry={refresh}
        choices={
          choicesState && {
            state: choicesState,
            onChoose: (choice) => void choices.choose(choice),
            onAddSite: (text) => void choices.addSite(text),
            onRemoveSite: (site) => void choices.removeSite(site),
            onPutSiteBack: () => void choices.putSiteBack(),
            onAskAccess: () => void choices.askAccess(),
          }
        }
        lookUps={
          lookUpState && {
            state: lookUpState,
            onLookUps: (on) => void lookUps.switchLookUps(on),
            onMail: (text) => void lookUps.setMail(text),
            onInPlace: (on) => void lookUps.switchInPlace(on),
            onForget: () => void lookUps.forget(),
          }
        }
        data={
          dataState && {
            state: dataState,
            onSee: (open) => void data.see(open),
            onExportAll: () => void data.exported().then(handOver),
            onAsk: (asked) => void data.ask(asked),
            onDeleteAll: () => void data.deleteAll().then(refreshLookUps),
          }
        }
      />,
      document.body,
    );
  }

  // Another page of ours may change them, too.
  watchSettings(() => {
    refresh();
    refreshChoices();
    refreshLookUps();
  });
  watchConsent(refreshLookUps);
  watchAccess(refreshChoices);
  watchSaved(() => void data.refresh());
  watchStored(() => {
    refresh();
    void data.refresh();
  });
  refreshChoices();
  refresh();
  refreshLookUps();
}

start();
