import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { say } from '../lib/core/messages/index.ts';

/** A format as it is offered. */
export interface FormatChoice {
  readonly id: string;
  readonly name: string;
  /** What it is good for, in a line. */
  readonly line: string;
}

interface ExportMenuProps {
  /** At least one; the first is offered first. */
  readonly formats: readonly FormatChoice[];
  readonly onExport: (id: string) => void;
}

/** In which format a file is wanted, and the button that makes it. */
export function ExportMenu({ formats, onExport }: ExportMenuProps): JSX.Element | null {
  const [chosen, setChosen] = useState(formats[0]?.id);
  const id = useId();
  const format = formats.find((one) => one.id === chosen) ?? formats[0];
  if (format === undefined) return null;
  return (
    <div class="btc-export">
      <label for={id}>{say('saved.export-as')}</label>
      <select
        id={id}
        aria-describedby={`${id}-line`}
        onChange={(event) => setChosen(formats[event.currentTarget.selectedIndex]?.id)}
      >
        {formats.map((one) => (
          <option key={one.id} selected={one === format}>
            {one.name}
          </option>
        ))}
      </select>
      <button type="button" class="btc-button" onClick={() => onExport(format.id)}>
        {say('saved.export-now')}
      </button>
      <p class="btc-quiet" id={`${id}-line`}>
        {format.line}
      </p>
    </div>
  );
}
