/** States of the options page's choices and data, for its tests. */
import type { OptionsProps } from '../../../components/options.tsx';
import type { RunSettingsProps } from '../../../components/run-settings.tsx';
import { listOf } from '../../../lib/settings/choices.ts';
import type { ChoicesState } from '../../../lib/settings/choices-desk.ts';
import type { DataState } from '../../../lib/settings/data-desk.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';

const nothing = (): void => undefined;

export function choicesState(
  settings: Partial<Settings> = {},
  over: Partial<ChoicesState> = {},
): ChoicesState {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  return {
    settings: all,
    list: listOf(all.run),
    access: true,
    wrongSite: false,
    offer: null,
    ...over,
  };
}

export function choicesProps(state: ChoicesState, over: Partial<RunSettingsProps> = {}): RunSettingsProps {
  return {
    state,
    onChoose: nothing,
    onAddSite: nothing,
    onRemoveSite: nothing,
    onPutSiteBack: nothing,
    onAskAccess: nothing,
    ...over,
  };
}

export const DATA: DataState = {
  settingsBytes: 236,
  packs: { count: 2, bytes: 12_400 },
  saved: { count: 4 },
  answers: { count: 7 },
  seen: null,
  asked: false,
};

/** The page with its choices and data, without its packs. */
export function optionsProps(
  choices: RunSettingsProps,
  data: Partial<DataState> = {},
  over: Partial<OptionsProps> = {},
): OptionsProps {
  return {
    state: null,
    onSwitch: nothing,
    onExport: nothing,
    onRemove: nothing,
    onPutBack: nothing,
    onFile: nothing,
    onAdd: nothing,
    onCancel: nothing,
    onRetry: nothing,
    choices,
    lookUps: null,
    data: {
      state: { ...DATA, ...data },
      onSee: nothing,
      onExportAll: nothing,
      onAsk: nothing,
      onDeleteAll: nothing,
    },
    told: null,
    ...over,
  };
}
