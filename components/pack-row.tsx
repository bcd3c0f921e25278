import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import { dateWords } from '../lib/core/words/dates-and-places.ts';
import { count } from '../lib/core/words/numbers.ts';
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
  return say('packs.facts', {
    records: say('packs.records', { n: records, count: count(records) }),
    findings: say('packs.findings', { n: findings, count: count(findings) }),
    version,
    date: dateWords(date),
    licence,
  });
}

function where({ importedAt }: PackView): string {
  if (importedAt === null) return say('packs.bundled');
  const day = importedAt.slice(0, 10);
  return day === '' ? say('packs.yours') : say('packs.yours-since', { date: dateWords(day) });
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
          <p>{say('packs.left-out')}</p>
          <PackProblems problems={pack.problems} />
        </>
      )}
      <p class="btc-quiet">{where(pack)}</p>
      <div class="btc-pack-acts">
        <button
          type="button"
          class="btc-button"
          aria-label={say('packs.export-one', { title: pack.title })}
          onClick={() => onExport(pack.id)}
        >
          {say('packs.export')}
        </button>
        {pack.importedAt !== null && (
          <button
            type="button"
            class="btc-button"
            aria-label={say('packs.remove-one', { title: pack.title })}
            onClick={() => onRemove(pack.id)}
          >
            {say('packs.remove')}
          </button>
        )}
      </div>
    </li>
  );
}
