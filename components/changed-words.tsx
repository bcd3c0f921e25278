import { Fragment, type JSX } from 'preact';
import type { WordsPart } from '../lib/core/words/changed-words.ts';

/**
 * A page's words with those marked that are only in this one of two. For the eye alone: a screen reader reads the whole
 * sentence, then and now, without being stopped at each mark.
 */
export function ChangedWords({ parts }: { readonly parts: readonly WordsPart[] }): JSX.Element {
  return (
    <blockquote lang="en">
      {parts.map(({ text, changed }, place) =>
        changed ? (
          <Fragment key={place}>
            <b class="btc-changed">{text.trimEnd()}</b>
            {text.slice(text.trimEnd().length)}
          </Fragment>
        ) : (
          text
        ),
      )}
    </blockquote>
  );
}
