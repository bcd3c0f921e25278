import type { JSX } from 'preact';
import { spokenLanguage } from '../lib/core/messages/index.ts';

/**
 * A sentence about the page or its sources: what stands in it in quotation marks is their own words, in English
 * whatever language the interface speaks, and is marked as that for screen readers.
 */
export function WithQuotes({ children }: { readonly children: string }): JSX.Element {
  if (spokenLanguage() === 'en') return <>{children}</>;
  return (
    <>
      {quotedParts(children).map(({ text, quoted }, place) =>
        quoted ? (
          <span key={place} lang="en">
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </>
  );
}

interface Part {
  readonly text: string;
  readonly quoted: boolean;
}

/** A text in its parts: what stands between outer marks, with what is quoted in it in turn, and the rest. */
function quotedParts(text: string): readonly Part[] {
  const parts: Part[] = [];
  let depth = 0;
  let from = 0;
  const cut = (to: number, quoted: boolean): void => {
    if (to > from) parts.push({ text: text.slice(from, to), quoted });
    from = to;
  };
  for (const { 0: mark, index } of text.matchAll(/[“”]/g)) {
    if (mark === '“' && depth++ === 0) cut(index + 1, false);
    if (mark === '”' && depth > 0 && --depth === 0) cut(index, true);
  }
  cut(text.length, false);
  return parts;
}
