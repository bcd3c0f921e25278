import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { say } from '../lib/core/messages/index.ts';
import type { SavedPage } from '../lib/saved/types.ts';

interface Typed {
  readonly tags: string;
  readonly note: string;
}

export interface SavedOwnProps {
  /** One and the same page, as long as this is drawn. */
  readonly page: Pick<SavedPage, 'key' | 'tags' | 'note'>;
  /** Gets both as they were typed. */
  readonly onAnnotate: (key: string, typed: Typed) => void;
}

/**
 * The reader's own tags and note. They are kept when the button is pressed, when a field is left, and when the page is:
 * nothing that was typed is lost. What another tab writes meanwhile does not come between.
 */
export function SavedOwn({ page, onAnnotate }: SavedOwnProps): JSX.Element {
  const id = useId();
  const tags = useRef<HTMLInputElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  /** What was typed and is not kept yet. The fields are gone when the page is left. */
  const typed = useRef<Typed | null>(null);
  const read = (): Typed => ({ tags: tags.current?.value ?? '', note: note.current?.value ?? '' });
  const keep = (what: Typed): void => {
    typed.current = null;
    onAnnotate(page.key, what);
  };
  const keepNow = useRef(keep);
  keepNow.current = keep;
  useEffect(() => {
    // Nothing can be written any more when a tab is closed: the browser asks first.
    const ask = (event: Event): void => {
      if (typed.current !== null) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => {
      removeEventListener('beforeunload', ask);
      if (typed.current !== null) keepNow.current(typed.current);
    };
  }, []);
  return (
    <form
      class="btc-own"
      onInput={() => {
        typed.current = read();
      }}
      onChange={() => typed.current !== null && keep(typed.current)}
      onSubmit={(event) => {
        event.preventDefault();
        keep(read());
      }}
    >
      <label for={`${id}-tags`}>{say('saved.your-tags')}</label>
      <input
        ref={tags}
        id={`${id}-tags`}
        type="text"
        dir="auto"
        autocomplete="off"
        defaultValue={page.tags.join(', ')}
      />
      <label for={`${id}-note`}>{say('saved.your-note')}</label>
      <textarea ref={note} id={`${id}-note`} rows={3} dir="auto" defaultValue={page.note} />
      <button type="submit" class="btc-button">
        {say('saved.save-note')}
      </button>
    </form>
  );
}
