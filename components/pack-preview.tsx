import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { dateWords } from '../lib/core/words/dates-and-places.ts';
import { countedDesign } from '../lib/core/words/design.ts';
import { counted, list } from '../lib/core/words/numbers.ts';
import type { ImportState } from '../lib/packs/desk-state.ts';
import { PackRecords } from './pack-records.tsx';
import { PackSites } from './pack-sites.tsx';

type Ready = Extract<ImportState, { kind: 'ready' }>;

function replacedWords({ pack, replaces }: Ready): string | null {
  if (replaces === null) return null;
  return replaces.kind === 'version'
    ? `It takes the place of version ${replaces.version} of the pack “${pack.id}”, which you added before.`
    : `It takes the place of the pack “${pack.id}”, which you added before and which is left out because it no longer passes the checks.`;
}

export interface PackPreviewProps {
  readonly state: Ready;
  readonly onAdd: () => void;
  readonly onCancel: () => void;
}

/** A pack that was read and checked, to look at before it counts. Takes the focus when it comes. */
export function PackPreview({ state, onAdd, onCancel }: PackPreviewProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { pack, contents } = state;
  const replaced = replacedWords(state);
  return (
    <section class="btc-preview" aria-label="The pack that was read">
      <h3 ref={heading} tabIndex={-1}>
        {pack.title}
      </h3>
      <p>{pack.about}</p>
      <p>
        {counted(pack.records, 'record')} ({list(pack.designs.map(([design, n]) => countedDesign(n, design)))}
        ), {counted(pack.findings, 'finding')}.
      </p>
      <p class="btc-quiet">
        Version {pack.version}, {dateWords(pack.date)}, {pack.licence}. It does not count yet. What it says is
        its author’s word; we check its form, not its facts.
      </p>
      <PackRecords records={contents.records} />
      <PackSites sites={contents.sites} />
      {replaced !== null && (
        <p>
          <b>{replaced}</b>
        </p>
      )}
      <div class="btc-pack-acts">
        <button type="button" class="btc-button" onClick={onAdd}>
          {replaced === null ? 'Add this pack' : `Replace with version ${pack.version}`}
        </button>
        <button type="button" class="btc-button" onClick={onCancel}>
          Do not add it
        </button>
      </div>
    </section>
  );
}
