import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import type { RunMode } from '../lib/settings/settings.ts';
import { RadioGroup } from './radio-group.tsx';

const RUN_MODES: readonly RunMode[] = ['everywhere', 'listed', 'asked'];

export interface RunModesProps {
  readonly run: RunMode;
  readonly onRun: (run: RunMode) => void;
}

/** Where pages are read, each with what is loaded into pages then. */
export function RunModes({ run, onRun }: RunModesProps): JSX.Element {
  return (
    <RadioGroup
      legend={say('options.run')}
      options={RUN_MODES.map((value) => ({
        value,
        label: say(`options.run.${value}`),
        line: say(`options.run.${value}-line`),
      }))}
      value={run}
      onChoose={onRun}
    />
  );
}
