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

/** How many are chosen; what is done with them is done with such as are not listed just now, too. */
function chosenWords({ picked, pages }: ListState): string {
  if (picked.length === 0) return '';
  const listed = new Set(pages.map(({ key }) => key));
  const hidden = picked.filter(({ key }) => !listed.has(key)).length;
  const chosen = say('saved.chosen', { n: picked.length, count: count(picked.length) });
  return hidden === 0
    ? chosen
    : `${chosen} ${say('saved.chosen-hidden', { n: hidden, count: count(hidden) })}`;
}

/** What can be done with the pages that are chosen. The line that counts them is always there, so that it is read out. */
export function SavedChosen(props: SavedChosenProps): JSX.Element {
  const { list, formats, onCompare, onExport, onDelete } = props;
  const chosen = list.picked.length;
  return (
    <div class="btc-saved-chosen">
      <p role="status">{chosenWords(list)}</p>
      {chosen > 0 && (
        <section aria-label={say('saved.with-chosen')}>
          {chosen > 1 ? (
            <button type="button" class="btc-button" onClick={onCompare}>
              {say('saved.compare')}
            </button>
          ) : (
            <p class="btc-quiet">{say('saved.compare-needs-two')}</p>
          )}
          <button type="button" class="btc-button" onClick={onDelete}>
            {say('saved.delete')}
          </button>
          <ExportMenu formats={formats} onExport={onExport} />
        </section>
      )}
    </div>
  );
}
