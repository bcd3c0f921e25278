import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { say } from '../lib/core/messages/index.ts';
import type { SavedPage } from '../lib/saved/types.ts';

interface SavedOwnProps {
  readonly page: Pick<SavedPage, 'key' | 'tags' | 'note'>;
  /** Gets both as they were typed. */
  readonly onAnnotate: (typed: { readonly tags: string; readonly note: string }) => void;
}

/** The reader's own tags and note. They are kept when the button is pressed, so that nothing is lost half typed. */
export function SavedOwn({ page, onAnnotate }: SavedOwnProps): JSX.Element {
  const id = useId();
  const tags = useRef<HTMLInputElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  return (
    <form
      key={page.key}
      class="btc-own"
      onSubmit={(event) => {
        event.preventDefault();
        onAnnotate({ tags: tags.current?.value ?? '', note: note.current?.value ?? '' });
      }}
    >
      <label for={`${id}-tags`}>{say('saved.your-tags')}</label>
      <input ref={tags} id={`${id}-tags`} type="text" defaultValue={page.tags.join(', ')} />
      <label for={`${id}-note`}>{say('saved.your-note')}</label>
      <textarea ref={note} id={`${id}-note`} rows={3} defaultValue={page.note} />
      <button type="submit" class="btc-button">
        {say('saved.save-note')}
      </button>
    </form>
  );
}
