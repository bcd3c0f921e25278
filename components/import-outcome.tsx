import type { JSX } from 'preact';
import type { ImportState } from '../lib/packs/desk-state.ts';
import { PackPreview } from './pack-preview.tsx';
import { PackProblems } from './pack-problems.tsx';
import { standingWords } from './standing-words.ts';

type Added = Extract<ImportState, { kind: 'added' }>;

function addedWords({ title, version, replaced, stands }: Added): string {
  if (replaced === null) return `“${title}” was added${standingWords(stands)}`;
  const before = replaced.kind === 'version' ? `version ${replaced.version}` : 'the one that was left out';
  return `“${title}” ${version} took the place of ${before}${standingWords(stands)}`;
}

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
      return <p role="status">Reading {state.file} …</p>;
    case 'refused':
      return (
        <div role="alert">
          <p>
            <b>{state.file} was not added.</b> Nothing has changed. What to mend:
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
      return <p role="status">Adding “{state.title}” …</p>;
    case 'added':
      return <p role="status">{addedWords(state)}</p>;
    case 'not-kept':
      return (
        <p role="alert">
          <b>“{state.title}” was not added:</b> the browser did not keep it ({state.reason}). Nothing has
          changed. Remove a pack that you no longer need and try again.
        </p>
      );
  }
}
