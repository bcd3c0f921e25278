import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import { count } from '../lib/core/words/numbers.ts';
import type { ListState } from '../lib/saved/list-desk.ts';
import { ExportMenu, type FormatChoice } from './export-menu.tsx';

export interface SavedChosenProps {
  readonly list: ListState;
  readonly formats: readonly FormatChoice[];
  readonly onCompare: () => void;
  readonly onExport: (format: string) => void;
  readonly onDelete: () => void;
}

/** What can be done with the pages that are chosen. */
export function SavedChosen(props: SavedChosenProps): JSX.Element | null {
  const { list, formats, onCompare, onExport, onDelete } = props;
  const chosen = list.chosen.size;
  if (chosen === 0) return null;
  return (
    <section class="btc-saved-chosen" aria-label={say('saved.with-chosen')}>
      <p role="status">{say('saved.chosen', { n: chosen, count: count(chosen) })}</p>
      {chosen > 1 ? (
        <button type="button" class="btc-button" onClick={onCompare}>
          {say('saved.compare')}
        </button>
      ) : (
        <p class="btc-quiet">{say('saved.compare-needs-two')}</p>
      )}
      <ExportMenu formats={formats} onExport={onExport} />
      <button type="button" class="btc-button" onClick={onDelete}>
        {say('saved.delete')}
      </button>
    </section>
  );
}
