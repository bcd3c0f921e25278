import type { JSX } from 'preact';
import { dateWords } from '../lib/core/words/dates-and-places.ts';
import { counted } from '../lib/core/words/numbers.ts';
import type { PackView } from '../lib/packs/pack-view.ts';
import { PackProblems } from './pack-problems.tsx';

export interface PackRowProps {
  readonly pack: PackView;
  readonly onSwitch: (id: string, on: boolean) => void;
  readonly onExport: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** "65 records, 133 findings. Version 1.0.0, 25 November 2026, CC-BY-4.0." */
function facts({ records, findings, version, date, licence }: PackView): string {
  return `${counted(records, 'record')}, ${counted(findings, 'finding')}. Version ${version}, ${dateWords(date)}, ${licence}.`;
}

function where({ importedAt }: PackView): string {
  if (importedAt === null) return 'Comes with the extension.';
  const day = importedAt.slice(0, 10);
  return day === '' ? 'Added by you.' : `Added by you, ${dateWords(day)}.`;
}

/** One pack with its switch, what it holds and what can be done with it. */
export function PackRow({ pack, onSwitch, onExport, onRemove }: PackRowProps): JSX.Element {
  const usable = pack.problems.length === 0;
  return (
    <li class="btc-pack" data-pack={pack.id}>
      <label class="btc-switch">
        <b>{pack.title}</b>
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its own state
          role="switch"
          checked={pack.on && usable}
          disabled={!usable}
          onChange={(event) => onSwitch(pack.id, event.currentTarget.checked)}
        />
      </label>
      {usable ? (
        <>
          <p>{pack.about}</p>
          <p class="btc-quiet">{facts(pack)}</p>
        </>
      ) : (
        <>
          <p>
            It is left out: it no longer passes the checks. You can export it as it is stored, mend it and add
            it again.
          </p>
          <PackProblems problems={pack.problems} />
        </>
      )}
      <p class="btc-quiet">{where(pack)}</p>
      <div class="btc-pack-acts">
        <button
          type="button"
          class="btc-button"
          aria-label={`Export ${pack.title}`}
          onClick={() => onExport(pack.id)}
        >
          Export
        </button>
        {pack.importedAt !== null && (
          <button
            type="button"
            class="btc-button"
            aria-label={`Remove ${pack.title}`}
            onClick={() => onRemove(pack.id)}
          >
            Remove
          </button>
        )}
      </div>
    </li>
  );
}
