import type { JSX, RefObject } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { say } from '../lib/core/messages/index.ts';

export interface SiteFormProps {
  /** What was given last is no site. */
  readonly wrong: boolean;
  /** Changes when a site was taken. */
  readonly taken: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onAdd: (text: string) => void;
}

/** A field for a site's address. It is emptied when the site was taken. */
export function SiteForm({ wrong, taken, field, onAdd }: SiteFormProps): JSX.Element {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  // What was typed is done with when the list has changed.
  useEffect(() => form.current?.reset(), [taken]);
  return (
    <form
      ref={form}
      class="btc-field"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(String(new FormData(event.currentTarget).get('site') ?? ''));
      }}
    >
      <label for={id}>{say('options.site')}</label>
      <div class="btc-pack-acts">
        <input
          ref={field}
          id={id}
          name="site"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-describedby={wrong ? `${id}-wrong ${id}-hint` : `${id}-hint`}
          aria-invalid={wrong}
        />
        <button type="submit" class="btc-button">
          {say('options.site-add')}
        </button>
      </div>
      {wrong && (
        <p role="alert" id={`${id}-wrong`}>
          {say('options.site-wrong')}
        </p>
      )}
      <p class="btc-quiet" id={`${id}-hint`}>
        {say('options.site-hint')}
      </p>
    </form>
  );
}
