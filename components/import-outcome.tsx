import type { JSX } from 'preact';
import { say } from '../lib/core/messages/index.ts';
import type { ImportState } from '../lib/packs/desk-state.ts';
import { PackPreview } from './pack-preview.tsx';
import { PackProblems } from './pack-problems.tsx';
import { addedWords } from './standing-words.ts';

export interface ImportOutcomeProps {
  readonly state: ImportState;
  readonly onAdd: () => void;
  readonly onCancel: () => void;
}

/** What became of the file that was chosen last. */
export function ImportOutcome({ state, onAdd, onCancel }: ImportOutcomeProps): JSX.Element | null {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'reading':
      return <p role="status">{say('packs.reading-file', { file: state.file })}</p>;
    case 'refused':
      return (
        <div role="alert">
          <p>
            <b>{say('packs.refused', { file: state.file })}</b> {say('packs.refused-line')}
          </p>
          <PackProblems problems={state.problems} />
        </div>
      );
    case 'ready':
      return (
        <PackPreview
          key={`${state.pack.id} ${state.pack.version}`}
          state={state}
          onAdd={onAdd}
          onCancel={onCancel}
        />
      );
    case 'adding':
      return <p role="status">{say('packs.adding', { title: state.title })}</p>;
    case 'added':
      return <p role="status">{addedWords(state)}</p>;
    case 'not-kept':
      return (
        <p role="alert">
          <b>{say('packs.not-kept', { title: state.title })}</b>{' '}
          {say('packs.not-kept-line', { reason: state.reason })}
        </p>
      );
  }
}
