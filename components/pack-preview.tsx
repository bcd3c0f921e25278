import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../lib/core/messages/index.ts';
import { dateWords } from '../lib/core/words/dates-and-places.ts';
import { countedDesign } from '../lib/core/words/design.ts';
import { count, list } from '../lib/core/words/numbers.ts';
import type { ImportState } from '../lib/packs/desk-state.ts';
import { PackRecords } from './pack-records.tsx';
import { PackSites } from './pack-sites.tsx';

type Ready = Extract<ImportState, { kind: 'ready' }>;

function replacedWords({ pack, replaces }: Ready): string | null {
  if (replaces === null) return null;
  return replaces.kind === 'version'
    ? say('packs.replaces-version', { version: replaces.version, id: pack.id })
    : say('packs.replaces-unusable', { id: pack.id });
}

function holdsWords({ records, findings, designs }: Ready['pack']): string {
  return say('packs.preview-holds', {
    records: say('packs.records', { n: records, count: count(records) }),
    designs: list(designs.map(([design, n]) => countedDesign(n, design))),
    findings: say('packs.findings', { n: findings, count: count(findings) }),
  });
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
    <section class="btc-preview" aria-label={say('packs.preview')}>
      <h3 ref={heading} tabIndex={-1}>
        {pack.title}
      </h3>
      <p>{pack.about}</p>
      <p>{holdsWords(pack)}</p>
      <p class="btc-quiet">
        {say('packs.preview-facts', {
          version: pack.version,
          date: dateWords(pack.date),
          licence: pack.licence,
        })}
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
          {replaced === null ? say('packs.add') : say('packs.replace', { version: pack.version })}
        </button>
        <button type="button" class="btc-button" onClick={onCancel}>
          {say('packs.do-not-add')}
        </button>
      </div>
    </section>
  );
}
